# Інциденти: як називається кожне повідомлення, що воно каже і що означають його поля.

incident-report = Повідомлення про інцидент
incident-report-short = { $own_key }: { $kind }, { $occurred }, { $pos }
incident-report-full = { $author } повідомляє: { $kind }, { $occurred }, координати { $pos }. { $hazard_now_is ->
        [yes] { $author } заявляє, що небезпека є зараз.
       *[no] { $author } не заявляє про небезпеку на цей момент.
    } { $author } просить: { $asks }. { $initial_is ->
        [yes] Це перше повідомлення, можливі наступні.
       *[no] Це повідомлення доповнює попереднє.
    } Це виклад однієї сторони.
incident-report--own_key = Власний номер справи
incident-report--own_key-hint = Номер, який автор надав цьому інцидентові.
incident-report--kind = Вид
incident-report--kind-hint = Про що повідомляється, словами автора.
incident-report--occurred = Час
incident-report--occurred-hint = UTC, із похибкою, яку зазначив автор.
incident-report--pos = Координати
incident-report--pos-hint = WGS 84.
incident-report--pos_error_m = Похибка координат (м)
incident-report--pos_error_m-hint = У метрах.
incident-report--vband = Висоти
incident-report--vband-hint = Від і до, у метрах, із зазначенням рівня відліку.
incident-report--own = Свої засоби
incident-report--own-hint = Засоби й підрозділи автора.
incident-report--other = Інші засоби
incident-report--other-hint = Чужі засоби й підрозділи, якими їх спостерігали.
incident-report--summary = Стислий виклад
incident-report--summary-hint = Що сталося, за словами автора.
incident-report--killed = Загиблі (осіб)
incident-report--killed-hint = І наскільки точна цифра.
incident-report--injured = Поранені (осіб)
incident-report--injured-hint = І наскільки точна цифра.
incident-report--missing = Зниклі безвісти (осіб)
incident-report--missing-hint = І наскільки точна цифра.
incident-report--hazard_now = Небезпека зараз
incident-report--hazard_now-hint = Якщо так, повідомлення стає FLASH.
incident-report--asks = Прохання
incident-report--asks-hint = Про що автор просить іншу сторону, або ні про що.
incident-report--initial = Перше повідомлення
incident-report--initial-hint = Чи слід чекати на наступні.
