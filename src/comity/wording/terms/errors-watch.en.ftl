# Handing the watch over.

error-handover-to-whom = A handover goes from one office of this party to another, and not from { $off } to { $on }; name who comes with “--to OFFICER”.
error-handover-not-one = Draft { $draft } is no handover; “comity draft list” shows what waits.
error-handover-not-released = Handover { $draft } is not released by { $office } yet; let that officer confirm it.
error-send-stays-here = Draft { $draft } is a handover of the watch and stays at this node; confirm it with “comity watch confirm”.
