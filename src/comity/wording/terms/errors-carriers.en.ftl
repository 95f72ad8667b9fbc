# What carriers say (relay, radio, one way).
error-parcel-damaged = A frame of { $size } octets is none of ours and was passed over; whatever was lost is sent again by itself.
error-carrier-too-narrow = A carrier whose frames have { $most } octets cannot take even a fragment; give it frames of 40 octets or more.
error-route-no-such-kind = The route { $name } in comity.toml is of the kind { $kind }, which this node does not have; name one of { $kinds }.
