# Свідок журналів прозорості.
cli-witness-keys = Ключі свідка { $name }: для статутів і для тих, хто перевіряє підписане ним:
cli-witness-trusts = { $new ->
        [one] { $new } новий ключ
        [few] { $new } нові ключі
       *[other] { $new } нових ключів
    }; журналів, яким він довіряє від наступного запуску: { $logs }.
cli-witness-no-logs = Він ще не довіряє жодному журналу; назвіть його через «comity witness trust».
cli-witness-evidence = Доказ, зберігати як є: { $path }
cli-witness-running = Свідок { $name } слухає { $address }. Журналів, яким він довіряє: { $logs }.
cli-witness-head-log = Журнал
cli-witness-head-size = Розмір
cli-witness-head-at = Засвідчено
cli-label-bracket = Час
cli-bracket-not-before = написано після { $when } (за { $k } з { $n } свідків)
cli-bracket-not-before-open = доведеного часу до запису немає (посилається на { $signed } з { $k } потрібних свідків)
cli-bracket-not-after = існувало на { $when } (за { $k } з { $n } свідків)
cli-bracket-not-after-open = доведеного часу після запису немає (підписали { $signed } з { $k } потрібних свідків)
cli-verified-witnesses = Свідки: потрібно { $k } з { $n }; прямо під підписами стількох записів: { $timed }.
cli-verified-witness = { $name }: підписано контрольних точок: { $signed }, перша { $first }, остання { $last }
cli-bracket-claimed-before = час, який у ньому вказано, РАНІШЕ за це
cli-bracket-claimed-after = час, який у ньому вказано, ПІЗНІШЕ за це
