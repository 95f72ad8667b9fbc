# Cutting off a captured terminal from the watch room.

console-cut-now = Now, from this console: by two officers
console-cut-lead = Says FLASH on every line of this node that nobody should rely on this terminal. One officer begins it here; another, at a browser of their own, signs the same words and sends it. It can be lifted. To cut it off for good is the root holders’, below.
console-cut-reason = Why
console-cut-begin = Begin the cut-off of { $terminal }
console-cut-may-not = Your key may not release a suspension (K03).
console-cut-waits = The cut-off of { $terminal } waits for a second officer
console-cut-begun = Begun and signed by { $offices }. It has gone nowhere yet.
console-cut-draft = The draft
console-cut-second = You began it. Another officer opens this page at another browser and sends it. Who is alone can send each draft: by the rules one officer is enough.
console-cut-lapsed = The cut-off of { $terminal } lapsed: it was not sent
console-cut-again = Nobody can sign it any more, ten minutes after it was begun. The terminal is not cut off.
console-cut-join = Sign, and cut off { $terminal } on every line
