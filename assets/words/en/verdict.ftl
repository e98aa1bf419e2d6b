### The verdict: the headline, the four parts, warnings, and what a step changed.

## Headline

headline-empty = Describe what happened.
headline-too-thin = Not enough is known yet: { $facts }.
headline-not-met = On this reading the conditions are not met.
headline-no-ally = { $plural ->
    [one] On this reading the conditions are not met: { $ally } is not an ally.
   *[other] On this reading the conditions are not met: { $ally } are not allies.
 }
headline-no-council = There is no Council on this date: the Treaty entered into force on 24 August 1949.
headline-nobody-can-ask = Article 5 is put, and nobody can ask for it.
headline-met = The conditions are met.
headline-arguable = The conditions are arguably met.
headline-not-known = Whether the conditions are met is not yet known.
headline-contested = Contested: it depends on { $fact }.
contested-direction = direction from abroad { $mark }
contested-intent = intent { $mark }
headline-no-request = No request has been made.
headline-no-record = No request is on record.
headline-not-asked = { $plural ->
    [one] { $ally } has not asked for assistance.
   *[other] { $ally } have not asked for assistance.
 }
headline-asked-not-put = { $plural ->
    [one] { $ally } has asked for assistance; nothing lies before the Council.
   *[other] { $ally } have asked for assistance; nothing lies before the Council.
 }
headline-declines = { $plural ->
    [one] { $ally } does not consent.
   *[other] { $ally } do not consent.
 }
headline-no-consent = { $plural ->
    [one] { $ally } does not consent. There is no collective defence without the ally attacked.
   *[other] { $ally } do not consent. There is no collective defence without the ally attacked.
 }
headline-nothing-asked = { $plural ->
    [one] No request or consent lies before the Council: { $ally } has not asked for assistance.
   *[other] No request or consent lies before the Council: { $ally } have not asked for assistance.
 }
headline-only-consents = { $plural ->
    [one] { $ally } consents, but has not made the request that a strict reading requires.
   *[other] { $ally } consent, but have not made the request that a strict reading requires.
 }
headline-article-4-asked = { $plural ->
    [one] { $ally } has asked for consultation under Article 4.
   *[other] { $ally } have asked for consultation under Article 4.
 }
headline-article-4-held-by = { $plural ->
    [one] { $ally } asked for consultation under Article 4, and the allies consult.
   *[other] { $ally } asked for consultation under Article 4, and the allies consult.
 }
headline-article-4-held = The allies consult under Article 4.
headline-meeting = The allies consult.
headline-requested = { $count ->
    [one] Requested. { $number } ally has not spoken yet.
   *[other] Requested. { $number } allies have not spoken yet.
 }
headline-lesser-open = { $count ->
    [one] A measure short of Article 5 is put. { $number } ally has not spoken yet.
   *[other] A measure short of Article 5 is put. { $number } allies have not spoken yet.
 }
headline-open = { $count ->
    [one] Article 5 is put, and no request is on record. { $number } ally has not spoken yet.
   *[other] Article 5 is put, and no request is on record. { $number } allies have not spoken yet.
 }
headline-near = { $count ->
    [one] Consensus waits for { $number }: { $names }.
   *[other] Consensus waits for { $number }: { $names }.
 }
headline-agreed-if = Agreed if { $condition }.
condition-of = the reservation of { $ally } is satisfied
condition-of-quoted = the reservation of { $ally } is satisfied (“{ $text }”)
condition-request = { $plural ->
    [one] { $ally } asks for it or consents
   *[other] { $ally } ask for it or consent
 }
headline-provisional = { $body } agrees, provided the attack is shown to have been directed from abroad.
headline-lesser-agreed = { $body } agrees on { $measure }, short of Article 5.
headline-lesser-agreed-unnamed = { $body } agrees on a measure short of Article 5.
headline-another-course = The conditions are met; { $body } has chosen another course.
headline-another-course-named = The conditions are met; { $body } has chosen another course: { $measure }.
headline-objects = { $plural ->
    [one] { $ally } objects: “{ $reason }”.
   *[other] { $ally } object: “{ $reason }”.
 }
headline-objects-by = { $plural ->
    [one] { $ally } objects.
   *[other] { $ally } object.
 }
headline-no-agreement = { $body } does not agree. These steps remain open: { $steps }.
open-steps-article-5 = consultation under Article 4, a lesser measure, national help
open-steps-lesser-measure = consultation under Article 4, another measure, national help
body-council = the Council
body-dpc = the Defence Planning Committee
headline-consensus = { $body } agrees. Each ally now decides what it gives.
headline-agreed-not-known = { $body } agrees, though whether the conditions are met is not yet known.
headline-below-threshold = { $body } agrees, though on this reading the conditions are not met.

headline-doubt-of-record = Confidence in the record of this: { $confidence }.

seat-condition = { $seat } ({ $condition })
seat-condition-quoted = { $seat } ({ $condition }: “{ $text }”)

## Outcomes

outcome-not-raised = not raised
outcome-consulted = consultation held
outcome-no-consent = no consent of the ally attacked
outcome-blocked = blocked
outcome-deferred = consensus open
outcome-measures-without-a5 = measures short of Article 5
outcome-provisional = agreed, origin to be confirmed
outcome-invoked = Article 5 invoked

## Threshold part

part-nothing-stated = nothing stated yet
part-rests-on = rests on { $marks }
part-missing = missing: { $facts }
part-weakest = { $element }: { $marks }
part-more = +{ $number }

## Request part

request-part-asks = Asked
request-part-consents = Consented
request-part-informs = Informed only
request-part-none = Not made
request-part-declines = Declined
request-part-unknown = Not known
request-part-only = only { $ally } can ask
request-part-by = by { $names }
request-part-nobody = no ally attacked is named
request-part-no-ally = { $plural ->
    [one] the state attacked is not an ally
   *[other] the states attacked are not allies
 }
request-part-too-early = there is no ally yet
request-part-and = { $line }; { $others }
answer-asks = { $plural ->
    [one] { $ally } asks
   *[other] { $ally } ask
 }
answer-consents = { $plural ->
    [one] { $ally } consents
   *[other] { $ally } consent
 }
answer-informs = { $plural ->
    [one] { $ally } only informs
   *[other] { $ally } only inform
 }
answer-none = { $plural ->
    [one] { $ally } has not asked
   *[other] { $ally } have not asked
 }
answer-declines = { $plural ->
    [one] { $ally } declines
   *[other] { $ally } decline
 }
answer-unknown = { $plural ->
    [one] what { $ally } says is not known
   *[other] what { $ally } say is not known
 }

## Consensus part

consensus-part-not-put = Not put
consensus-part-running = Silence open
consensus-part-broken = Silence broken
consensus-part-consultation-asked = Consultation asked
consensus-part-consultation-held = Consultation held
consensus-part-consultation-by = asked by { $names }; { $line }
consensus-part-consultation-raised = raised by { $names }; { $line }
consensus-part-no-council = No Council
consensus-part-too-early = no ally sits on this date
consensus-part-dpc = in the Defence Planning Committee: { $line }
consensus-part-blocked = Blocked
consensus-part-blocked-by = { $count ->
    [one] blocked by { $number }
   *[other] blocked by { $number }
 }
consensus-part-waits = { $count ->
    [one] Waits for { $number }
   *[other] Waits for { $number }
 }
consensus-part-waits-request = Waits for the request
consensus-part-measures-without-a5 = Agreed short of Article 5
consensus-part-provisional = Agreed provisionally
consensus-part-invoked = Agreed
consensus-part-if-blocked = { $count ->
    [one] if it were put: { $names } objects
   *[other] if it were put: { $names } object
 }
consensus-part-if-waits = { $count ->
    [one] if it were put: waits for { $number }
   *[other] if it were put: waits for { $number }
 }
consensus-part-if-passes = if it were put: every ally lets it pass
consensus-part-text-blocked = { $count ->
    [one] on the text: { $names } objects
   *[other] on the text: { $names } object
 }
consensus-part-text-waits = { $count ->
    [one] on the text: waits for { $number }
   *[other] on the text: waits for { $number }
 }
consensus-part-text-passes = on the text: every ally lets it pass
consensus-part-no-consent = Put, without a request
consensus-part-if-asked-blocked = { $count ->
    [one] if it were asked for: { $names } objects
   *[other] if it were asked for: { $names } object
 }
consensus-part-if-asked-waits = { $count ->
    [one] if it were asked for: waits for { $number }
   *[other] if it were asked for: waits for { $number }
 }
consensus-part-if-asked-passes = if it were asked for: every ally lets it pass
consensus-part-all-pass = every ally lets it pass
consensus-part-reservations = { $count ->
    [one] with a reservation: { $names }
   *[other] with reservations: { $names }
 }

## Response part

response-part-monthly = { $money } a month
response-part-up-to = Enabling help, up to { $money } a month
response-part-unmeasured = Not counted in money
response-part-if-agreed = If the Council agrees
response-part-if-asked = If asked and agreed
response-part-lesser = If a lesser measure is agreed
response-part-nothing = None
response-part-now = { $count ->
    [0] each chooses what
   *[other] { $givers } would give; each chooses what
 }
response-part-until-confirmed = { $count ->
    [0] until the origin is confirmed
   *[other] until the origin is confirmed; { $givers } would give
 }
response-part-when-confirmed = { $line } · when confirmed: { $then }
response-part-short-of-article-5 = { $count ->
    [0] short of Article 5
   *[other] short of Article 5; { $givers } would give
 }
response-part-then = { $count ->
    [0] possible now: enabling help from { $helping }
   *[other] { $givers } would give · possible now: enabling help from { $helping }
 }
response-part-then-blocked = { $count ->
    [one] blocked by { $number } ally · possible now: enabling help from { $helping }
   *[other] blocked by { $number } allies · possible now: enabling help from { $helping }
 }
givers-all-others = all { $number } others
givers-some-others = { $number } of { $whole } others
givers-all-not-attacked = all { $number } allies not attacked
givers-some-not-attacked = { $number } of { $whole } allies not attacked
givers-all-bystanders = all { $number } allies that are neither attacked nor the attacker
givers-some-bystanders = { $number } of { $whole } allies that are neither attacked nor the attacker
givers-all-allies = all { $number } allies
givers-some-allies = { $number } of { $whole } allies
response-part-national = { $count ->
    [0] no common effort; national help stays possible
    [one] national help of { $number } ally, outside NATO command
   *[other] national help of { $number } allies, outside NATO command
 }
response-part-too-early = there is no ally yet
response-part-without = not without the ally attacked

offer-offered = would give
offer-conditional = once its condition is met
offer-open = has not said
offer-withheld = withheld
offer-enabling-help = enabling help
offer-attacked = the ally attacked
offer-attacked-state = the state attacked
offer-attacker = the attacker

level-enabling = enabling
level-enabling-meaning = Statements, intelligence, overflight, ports, police help: real help that money does not measure.
level-token = token
level-token-meaning = The smallest detachments.
level-limited = limited
level-limited-meaning = A battery or two, under a mandate.
level-substantial = substantial
level-substantial-meaning = A carrier group, a brigade.
level-major = major
level-major-meaning = The highest level short of general war.

## Warnings

warning-consensus-on-not-eligible = The Council would agree although one element is not met: { $element }.
warning-consensus-on-not-eligible-place = The Council would agree although the place is outside: there is no precedent, and it would stretch Article 6.
warning-consensus-against-origin = The agreement waits for proof of an origin abroad, and the facts deny it.
warning-agreed-without-immediacy = Agreed, though the attack is over: protection and support can be justified, and force would be reprisal.
warning-intra-alliance = { $cited ->
    [then] The author is itself an ally: the words allow the case, but in 1974 it was held to lie outside Article 5. It keeps its seat and can break silence.
   *[other] The author is itself an ally: the words allow the case, but it is held to lie outside Article 5{ $later }. It keeps its seat and can break silence.
 }
warning-attacked-ally-objects = { $plural ->
    [one] { $ally } is attacked and itself objects.
   *[other] { $ally } are attacked and themselves object.
 }
warning-before-council-unknown = Nobody says what is before the Council [F22]; it is read as nothing raised.
warning-request-unknown = Nobody says whether the ally attacked asks or consents [F27]; nothing is decided without it.

## Steps

step-with-confidence = { $value } ({ $confidence })
step-from-to = { $from } → { $to }
step-seat = { $seat }: { $value }
step-seats = { $count ->
    [one] { $number } seat: { $value }
   *[other] { $number } seats: { $value }
 }
step-replace = “{ $title }” opened
step-reworded = { $name }: reworded
step-nothing = As it was before
step-undone = Undone: { $step }
step-sentence = { $step }.

moved-threshold = Threshold: { $from } → { $to }.
moved-element = { $element }: { $from } → { $to }.
moved-request = Request: { $from } → { $to }.
moved-consensus = Consensus: { $from } → { $to }.
moved-supposed = Consensus, if it were put: { $from } → { $to }.
moved-of-text = Text on the table: { $from } → { $to }.
moved-consulting = Consensus: who asked for consultation, or by which article, is told otherwise.
moved-reservations = Consensus, reservations: { $from } → { $to }.
moved-seats = Seats: { $from } → { $to }.
moved-response = { $count ->
    [one] Response: { $from } → { $to } would give.
   *[other] Response: { $from } → { $to } would give.
 }
moved-nothing = No part of the verdict moves.
moved-sitting = Proceedings: { $from } → { $to }.
moved-sitting-other = Proceedings: another text lies on the table.
sitting-no-text = no text on the table
sitting-agreed = a text agreed
sitting-fell = a text fallen
stance-kept-letter = { $allies }: the objection in writing counts; this stance is kept beside it.
stance-kept-empty = { $allies }: kept until somebody sits there.
stance-kept-elsewhere = { $allies }: said to { $to }. Of { $rung }, by which the Council is read, it says nothing.
