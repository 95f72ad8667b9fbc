# The phrase book: sentences agreed beforehand. A number is never given to another sentence.
# $a, $b and $c are the blanks in their order: what each holds stands in values/phrases.py.

activity-signal = Signal from the phrase book
activity-signal-short = Phrase { $phrase }: { $phrase_said }
activity-signal-full = { $author } gives signal { $phrase } of the phrase book: { $phrase_said } A signal asks, states and thanks; it orders nothing and permits nothing.
activity-signal--phrase = Phrase
activity-signal--phrase-hint = Its number in the phrase book: “comity phrases”.
activity-signal--params = Blanks
activity-signal--params-hint = One value for each blank, by its number.
activity-signal--from_craft = From craft
activity-signal--from_craft-hint = Name or call sign of the craft that signals.
activity-signal--to_craft = To craft
activity-signal--to_craft-hint = Name or call sign of the craft it is meant for.
activity-signal--pos = Position
activity-signal--pos-hint = WGS 84.
state-SIGNAL-KEPT = GIVEN
state-SIGNAL-WITHDRAWN = WITHDRAWN

phrase-unknown = [phrase { $n } is not in this phrase book; blanks: { $params }].
phrase-group-1 = Contact
phrase-group-2 = Watch
phrase-group-3 = Manoeuvre at sea and in the air
phrase-group-4 = Safety
phrase-group-5 = Incident
phrase-group-6 = Stop and stand back
phrase-group-7 = Search and rescue
phrase-group-8 = Launches
phrase-group-9 = Courtesy and closing
blank-BEARING = bearing
blank-DISTANCE = distance (m)
blank-TIME = time
blank-PLACE = place
blank-PARTY = party
blank-NUMBER = number
blank-CHANNEL = channel (kHz)

phrase-101 = I have understood your message.
phrase-102 = I have your message; I do not yet understand all of it.
phrase-103 = Please give your message once more.
phrase-104 = Please answer me on { $a }.
phrase-105 = I listen on { $a } until { $b }.
phrase-106 = I speak for { $a }.
phrase-107 = I ask that an officer of { $a } speak with me at { $b }.
phrase-108 = The connection is poor; I do not hear all you say.

phrase-201 = My watch changes at { $a }; this office stays on duty.
phrase-202 = My position is { $a } as of { $b }.
phrase-203 =
    I observe { $a ->
        [one] { $a } craft
       *[other] { $a } craft
    }, bearing { $b }, distance { $c }.
phrase-204 = I see your craft at { $a } as of { $b }.
phrase-205 = I have a technical fault; I expect to be back at { $a }.
phrase-206 = I have nothing to report since { $a }.

phrase-301 = My course is { $a }.
phrase-302 = I alter course to starboard; my new course is { $a }.
phrase-303 = I alter course to port; my new course is { $a }.
phrase-304 = I keep my speed and my course of { $a }.
phrase-305 = I stop at { $a } and make no way.
phrase-306 = I cannot manoeuvre freely until { $a }.
phrase-307 = I pass you at { $a }, bearing { $b } from you.
phrase-308 = I descend to { $a } above mean sea level.
phrase-309 = I climb to { $a } above mean sea level.
phrase-310 = I launch or recover aircraft on course { $a } until { $b }.
phrase-311 = I keep { $a } or more away from you.

phrase-401 = There is a danger to traffic at { $a }.
phrase-402 = There is live firing within { $a } of { $b } until { $c }.
phrase-403 = I have divers in the water at { $a } until { $b }.
phrase-404 = My lights are out because of a fault.
phrase-405 = My transponder does not work since { $a }.
phrase-406 = There is an object adrift, bearing { $a } from me, distance { $b }.

phrase-501 = I report an incident at { $a }, time { $b }.
phrase-502 = As far as I know at { $a }, nobody on my side is injured.
phrase-503 =
    I report { $a ->
        [one] { $a } injured person
       *[other] { $a } injured persons
    } on my side.
phrase-504 = I ask you to speak with me about the event of { $a }.
phrase-505 = I am looking into it; my next word comes by { $a }.
phrase-506 = I state a distance of { $a } between your craft and mine at { $b }.

phrase-601 = I ask you to stay where you are until { $a }.
phrase-602 = I stop and stay at { $a }.
phrase-603 = I move back to { $a }.
phrase-604 = None of my weapons is directed at you.
phrase-605 = I do nothing more now; I wait for your word.
phrase-606 = I propose that we both keep { $a } apart until { $b }.
phrase-607 = My movement at { $a } is not directed at you.

phrase-701 = I need help at { $a }.
phrase-702 =
    I search for { $a ->
        [one] { $a } missing person
       *[other] { $a } missing persons
    } near { $b }.
phrase-703 =
    I have { $a ->
        [one] { $a } rescued person
       *[other] { $a } rescued persons
    } on board.
phrase-704 = I take part in the search at { $a } from { $b }.
phrase-705 = Please leave { $a } free for the search.
phrase-706 =
    I ask for medical evacuation of { $a ->
        [one] { $a } person
       *[other] { $a } persons
    } from { $b }.
phrase-707 = I hand over the coordination of the search to { $a } at { $b }.

phrase-801 = The launch that I notified takes place as I notified it.
phrase-802 = The launch that I notified does not take place.
phrase-803 = What is seen at { $a } at { $b } is the launch that I notified.
phrase-804 = I observe a launch, bearing { $a }, at { $b }; I ask you what it is.

phrase-901 = Thank you.
phrase-902 = I wish you a safe passage.
phrase-903 = I wish you a safe flight.
phrase-904 =
    Thank you for the help to { $a ->
        [one] { $a } person
       *[other] { $a } persons
    } at { $b }.
phrase-905 = I end this exchange; I go on listening on { $a }.
