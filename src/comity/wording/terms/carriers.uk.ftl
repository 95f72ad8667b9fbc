# Як стоїть справа з носієм. Те, що пішло, ніколи не зветься доставленим.

carrier-OPEN = { $name } ({ $kind }) до { $party }: чекають { $waiting }, надіслані без підтвердження { $unconfirmed }, у ретранслятора { $passed }
carrier-ONE_WAY = { $name } ({ $kind }, в один бік) до { $party }: чекають { $waiting }, надіслані без підтвердження { $unconfirmed }, поки відповідь не прийде іншим шляхом
carrier-CLOSED = { $name } ({ $kind }) до { $party } не відкритий ({ $fault }): чекають { $waiting }, надіслані без підтвердження { $unconfirmed }
