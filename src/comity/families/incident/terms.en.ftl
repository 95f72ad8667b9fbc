# Incidents: what each message is called, says in a sentence, and what its fields mean.

incident-report = Incident report
incident-report-short = { $own_key }: { $kind }, { $occurred }, { $pos }
incident-report-full =
    { $author } reports: { $kind }, { $occurred }, at { $pos }. { $hazard_now_is ->
        [yes] { $author } states that there is danger now.
       *[no] { $author } states no present danger.
    } { $author } asks for: { $asks }. { $initial_is ->
        [yes] This is a first report; more may follow.
       *[no] This report completes an earlier one.
    } It is the account of one party.
incident-report--own_key = Own case number
incident-report--own_key-hint = The author's number for this incident.
incident-report--kind = Kind
incident-report--kind-hint = What is reported, as the author puts it.
incident-report--occurred = Time
incident-report--occurred-hint = UTC, with the author's own uncertainty.
incident-report--pos = Position
incident-report--pos-hint = WGS 84.
incident-report--pos_error_m = Uncertainty of the position (m)
incident-report--pos_error_m-hint = In metres.
incident-report--vband = Heights
incident-report--vband-hint = From and to, in metres, with the datum they are measured from.
incident-report--own = Own craft
incident-report--own-hint = Craft and units of the author.
incident-report--other = Other craft
incident-report--other-hint = Craft and units of others, as observed.
incident-report--summary = Summary
incident-report--summary-hint = What happened, as the author states it.
incident-report--killed = Killed (persons)
incident-report--killed-hint = And how exact the figure is.
incident-report--injured = Injured (persons)
incident-report--injured-hint = And how exact the figure is.
incident-report--missing = Missing (persons)
incident-report--missing-hint = And how exact the figure is.
incident-report--hazard_now = Danger now
incident-report--hazard_now-hint = Yes makes it a FLASH.
incident-report--asks = Asks for
incident-report--asks-hint = What the author asks of the other party, or nothing.
incident-report--initial = First report
incident-report--initial-hint = Whether more is to follow.
