# What gateways say of files of others: errors, and notes of what was not taken as it stood.

error-gateway-all-heights = For “{ $name }” all heights are taken, because its limits were not understood.
error-gateway-arc-as-corners = Arcs are taken as corners on them; a chord is within { $metres } m of its arc.
error-gateway-around-pole = An area goes around or touches a pole, which this format cannot hold; leave it out, or send it as a message.
error-gateway-bad-archive = The { $format } holds more than it should once unpacked, or names that lead out of it; nothing of it was read.
error-gateway-bad-ring = A line, a ring or a list of rings has { $count } members; a ring needs 3, a line 2, and at most { $most } are read.
error-gateway-bad-shape = “{ $name }” cannot be computed with as it is drawn; the next note says why.
error-gateway-band-widened = The limits of “{ $name }” have two datums; the form has one, and its band is larger.
error-gateway-cannot-save = The file could not be written to { $path } ({ $reason }); choose a new name.
error-gateway-cannot-write = “{ $name }” cannot be written in this format; choose another.
error-gateway-document-type = The file declares a document type, which a { $format } needs not and which can hide anything; ask for it without.
error-gateway-ends-before-start = The time of “{ $name }” ends before it starts; check both.
error-gateway-estimated-end = The end of “{ $name }” is only estimated by its author.
error-gateway-from-q-line = The text describes no area; the circle of its Q line is taken, which is coarser.
error-gateway-heights-left = Heights written beside the positions were left out; the band is that of the shape.
error-gateway-holds-too-long = A marker may hold for { $minutes } minutes at most and is sent again while in force; choose a shorter time.
error-gateway-level-unread = The height “{ $part }” is not understood; write it as FL115, 1500 ft, 450 m, SFC or UNL.
error-gateway-line-as-corridor = “{ $name }” is a line and is taken as a corridor 1 m to either side; give its width.
error-gateway-link-left = “{ $part }” points to something outside the file; it was not followed.
error-gateway-magnetic = An azimuth is magnetic, and its variation is not known; give it from true north.
error-gateway-more-notes = Further parts were not understood, more than can be listed: { $count }.
error-gateway-no-area = “{ $name }” describes no area that is understood.
error-gateway-no-columns = The table has no columns for latitude and longitude; head them “lat” and “lon”.
error-gateway-no-room = The form has no room for “{ $name }”; notify it apart.
error-gateway-no-such-azimuth = An azimuth is not between 0 and 360 degrees; check it.
error-gateway-no-such-format = There is no such format here; choose one of { $formats }.
error-gateway-no-such-position = There is no position “{ $part }”: a latitude ends at 90 degrees and a longitude at 180; check that they are not exchanged.
error-gateway-no-such-radius = A radius or width is not above zero, is above { $most } km, or the inner one is not smaller than the outer; check it and its unit.
error-gateway-no-time = “{ $name }” has no time that is understood; give it before you send it.
error-gateway-not-this-format = The file is damaged or is no { $format }; check which file this is.
error-gateway-nothing-found = The file holds no area; check that this is the right file.
error-gateway-nothing-to-draft = The file holds no shape that can go into a form; check its notes.
error-gateway-other-datum = The positions are in another system ({ $part }); convert them to WGS 84 in degrees.
error-gateway-part-unread = This part was not understood and is in no shape: “{ $part }”.
error-gateway-parts-missing = The notice says it has { $count } parts; parts that are in the file: { $there }.
error-gateway-point-as-circle = “{ $name }” is a point and is taken as a circle of 1 m; give its radius.
error-gateway-points-as-circles = The table gives no radius; each site is taken as a circle of 1 m.
error-gateway-property-left = Property “{ $part }” was left out.
error-gateway-protected-export = Messages of type { $type } tell of what is protected and are not written as files for others; show them on the line, or read them out.
error-gateway-shape-left = Shape “{ $name }” was left out; the next note says why.
error-gateway-too-long = The file is larger than { $limit } KiB; split it, or leave out what is not needed.
error-gateway-too-many-positions = The file holds more than { $limit } positions; simplify its lines or split it.
error-gateway-too-many-shapes = The file holds more than { $limit } shapes; split it.
error-gateway-whole-period = For “{ $name }” the whole period is taken, because its schedule was not understood.
error-markers-bad-address = “{ $address }” is no address for markers; write it as tcp://127.0.0.1:8087, tls:// or udp://.
error-markers-cannot-send = The markers could not be sent to { $address } ({ $reason }); check that it listens and that its certificate is known here.
error-markers-too-long = A marker is longer than { $limit } octets, more than one datagram holds; send it over tcp or tls.
error-gateway-fixes-left = { $count ->
    [one] { $count } fix without a readable time or position was left out.
   *[other] { $count } fixes without a readable time or position were left out.
}
error-gateway-no-track = The file has no track with times; give GPX, GeoJSON lines with times, a table, or JSON of fixes.
error-gateway-no-track-columns = The file has no time, latitude and longitude for each fix; name these columns, or add a list of times to each line.
