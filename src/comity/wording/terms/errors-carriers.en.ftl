# What carriers say (relay, radio, one way).
error-parcel-damaged = A frame of { $size } octets is none of ours and was passed over; whatever was lost is sent again by itself.
error-carrier-too-narrow = A carrier whose frames have { $most } octets cannot take even a fragment; give it frames of 40 octets or more.
error-route-no-such-kind = The route { $name } in comity.toml is of the kind { $kind }, which this node does not have; name one of { $kinds }.
error-compact-changed-dictionary = The file { $name } of this program is not that of its release; install the program again.
error-compact-damaged = A compact frame of { $size } octets is damaged or cut off; it was passed over, and is sent again by itself.
error-compact-other-dictionary = A compact frame is written with another dictionary ({ $theirs }, ours is { $ours }); nothing is lost, but install the same release at both ends.
error-compact-unknown = A compact frame of { $size } octets is of no feed that is held here; it was passed over.
error-compact-unknown-entry = A compact frame names entry number { $number } of a feed, which is not here yet; it is sent again by itself.
error-route-bad-address = The route { $name } in comity.toml has the address “{ $address }”; write it as host:port.
error-route-bad-call = “{ $call }” names no two callsigns; write them as FROM>TO with at most six letters or figures each.
error-route-no-address = The route { $name } in comity.toml needs both listen and send, each as host:port.
error-route-no-device = The route { $name } in comity.toml names no device; write its path as send, as in send = "/dev/ttyS0".
error-route-no-such-profile = There is no profile { $name }; name one of { $profiles }.
error-route-which-way = The one-way route { $name } in comity.toml needs either send or listen, and not both.
error-route-no-such-name = There is no route { $name } in comity.toml; “comity route list” names those there are.
