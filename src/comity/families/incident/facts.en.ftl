# What stands beside an incident: one fact a row.

fact-STEP = { $entry }: reported by { $party }, { $when }
fact-FOLLOWS = { $party } states that { $entry } follows from { $about }
fact-MATERIAL = Material { $entry } by { $party }: { $kind }, hash { $file }, committed { $when }
fact-MATERIAL_HELD = { $party }’s node held the sealed message { $about } no later than { $when }
fact-MATERIAL_OPENED = { $party } states that { $about } was opened { $when }
fact-FINDING = Finding { $entry } by { $party }, { $when }: { $state }
fact-KEEPS_AWAY = { $author } keeps away until { $when }, as { $party } has it
fact-REVOKED_LATER = Revoked by { $author }; for { $party } it is in force until { $when }
fact-REVOKED_NOT_HELD = Revoked by { $author }; nothing proves yet that { $party }’s node holds that: for { $party } it is in force
fact-REVOKED = Revoked by { $author }; for { $party } without force since { $when }
fact-STOOD_BACK = { $author } kept away until { $when }; for { $party } it ended then
fact-NO_OBJECTION = { $party } states no objection until { $when }. It permits nothing
fact-NO_OBJECTION_ENDED = The “no objection” of { $party } ended { $when }. Since then { $party } takes no position. It permits nothing
fact-WARNING = Warning by { $party }, until { $when }. It permits nothing, and neither does silence
fact-CONDUCT = { $party } states safe conduct until { $when }
fact-CONDUCT_OVER = The safe conduct that { $party } stated ended { $when }. What protects persons in distress does not depend on it
