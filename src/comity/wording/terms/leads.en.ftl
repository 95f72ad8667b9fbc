# Lead times: how long before its window each receiver held a notice.

lead-KEPT = held at { $held }, lead time { $lead } (agreed: { $agreed }): KEPT
lead-SHORT = held at { $held }, lead time { $lead } (agreed: { $agreed }): SHORT NOTICE
lead-KEPT-after = held at { $held }, { $after } after the start (agreed: { $agreed }): KEPT
lead-SHORT-after = held at { $held }, { $after } after the start (agreed: { $agreed }): SHORT NOTICE
lead-NOT_HELD = not known to be held, no lead time is counted (agreed: { $agreed })
lead-any = any
