### The proceedings: steps, texts, silence, conditions, the ladder.

pane-proceedings = Proceedings

## Texts and the steps they take

text-kind-consultation = Statement after consultation
text-kind-consultation-art = the statement after consultation
text-kind-solidarity = Statement of solidarity
text-kind-solidarity-art = the statement of solidarity
text-kind-measure = Measure short of Article 5
text-kind-measure-art = the measure short of Article 5
text-kind-provisional = Provisional finding
text-kind-provisional-art = the provisional finding
text-kind-article-5 = Article 5
text-kind-article-5-art = Article 5
text-titled = { $rung } “{ $title }”

text-matter = the events of { $day } (“{ $title }”)
text-matter-of-day = the events of { $day }
text-consultation = The North Atlantic Council met [at the request of { $ally }] to consult on { $matter }. Allies [are deeply concerned and] will continue to consult.
text-solidarity = The North Atlantic Council condemns { $matter } [in the strongest terms]. Allies stand in full solidarity with { $ally }.
text-measure = The North Atlantic Council agrees on this measure: { $measure }. [It is defensive, and Allies review it after three months.]
text-provisional = The North Atlantic Council agrees that if it is determined that { $matter } were directed from abroad against { $ally }, they shall be regarded as an action covered by Article 5 of the North Atlantic Treaty.
text-article-5 = The North Atlantic Council agrees that { $matter } are an armed attack on { $ally }, covered by Article 5 of the North Atlantic Treaty. Each Ally will assist by such action as it deems necessary.
text-measure-open = the measure to be named

## Deadlines

deadline-room = { $count ->
    [one] for { $number } minute by the room’s clock
   *[other] for { $number } minutes by the room’s clock
 }
deadline-day = until the end of { $day }
deadline-hour = until { $time } on { $day }

## What can be done

act-raised = Bring the matter
act-met = Meet informally
act-article-4-asked = Ask for consultation under Article 4
act-article-4-held = Hold the consultation
act-article-5-proposed = Propose Article 5
act-said = The ally attacked speaks
act-put = Put a text on the table
act-silence-opened = Put a text under silence
act-silence-broken = Break silence
act-letter-withdrawn = Take the letter back
act-amended = Amend the text
act-withdrawn = Withdraw the text
act-adopted = Agree the text
act-confirmed = Confirm the origin
act-measures-decided = Decide the measures
act-national-action = Act nationally
act-moved = Move to another body
act-letter-sent = Report to the Security Council
act-ended = End the proceedings

## What was done

done-raised = { $plural ->
    [one] { $by } brings the matter before the Council
   *[other] { $by } bring the matter before the Council
 }
done-met = The Council meets informally
done-article-4-asked = { $plural ->
    [one] { $by } asks for consultation under Article 4
   *[other] { $by } ask for consultation under Article 4
 }
done-article-4-held = The allies consult under Article 4
done-article-5-proposed = { $plural ->
    [one] { $by } proposes Article 5
   *[other] { $by } propose Article 5
 }
done-said = What { $by } says to Article 5: { $request }
done-put = { $text } is put on the table
done-silence-opened = Silence is opened on { $text }, { $until }
done-silence-broken = Silence broken by { $by }
done-silence-broken-reason = Silence broken by { $by }: “{ $reason }”
done-letter-withdrawn = { $plural ->
    [one] { $by } takes its letter back
   *[other] { $by } take their letter back
 }
done-amended = The text is amended: version { $version }
done-withdrawn = The text is withdrawn
done-adopted = The text is agreed
done-confirmed = The attack is shown to have been directed from abroad
done-measures-decided = Measures are decided: { $words }
done-national-action = { $plural ->
    [one] { $by } acts nationally: { $words }
   *[other] { $by } act nationally: { $words }
 }
done-national-action-plain = { $plural ->
    [one] { $by } acts nationally
   *[other] { $by } act nationally
 }
done-moved = The matter moves to { $body }
done-letter-sent = { $plural ->
    [one] { $by } reports to the Security Council
   *[other] { $by } report to the Security Council
 }
done-ended = The proceedings end

## Why a step does not come next

refusal-not-now = This step does not follow from where the proceedings stand.
refusal-nobody = Name who does it.
refusal-no-seat = { $plural ->
    [one] { $ally } has no seat in the body that decides on this day.
   *[other] { $ally } have no seat in the body that decides on this day.
 }
refusal-no-text = The session holds no text of this number.
refusal-no-version = The text has no version { $version }.
refusal-same-version = Version { $version } lies on the table already.
refusal-broken-already = { $plural ->
    [one] { $ally } has broken this silence already.
   *[other] { $ally } have broken this silence already.
 }
refusal-no-letter = { $plural ->
    [one] { $ally } has written no letter.
   *[other] { $ally } have written no letter.
 }
refusal-said-already = { $plural ->
    [one] { $ally } said so before.
   *[other] { $ally } said so before.
 }
refusal-says-nothing = Choose what { $ally } says.
refusal-done-already = { $plural ->
    [one] { $ally } has done so already.
   *[other] { $ally } have done so already.
 }
refusal-same-body = The matter lies before this body already.

## Headlines

headline-silence-runs = Silence is open on { $text }, { $until }: silence is consent.
headline-text-broken = Silence on { $text } is broken by { $allies }.
headline-text-broken-reason = Silence on { $text } is broken by { $ally }: “{ $reason }”.
headline-text-opposed = { $plural ->
    [one] { $ally } objects to { $text }.
   *[other] { $ally } object to { $text }.
 }
headline-text-waits = { $count ->
    [one] { $text } is on the table and waits for { $names }.
   *[other] { $text } is on the table and waits for { $number } allies: { $names }.
 }
headline-text-agreed = Nobody objects to { $text }: the Council can agree it.
headline-text-adopted = { $body } agrees { $text }.
headline-text-fell = Silence on { $text } was broken, and it no longer lies before the Council.
headline-text-withdrawn = { $text } is withdrawn and no longer lies before the Council.
headline-could-not-agree = The allies could not agree. Consultation stays open to each of them, and each remains free to help.
headline-ended-without-text = The proceedings end without a text.
headline-ended-agreed = The proceedings end with { $text } agreed.

card-silence = Silence is consent { $until }. Broken by: { $allies }
card-silence-broken = Silence was open { $until }. Broken by: { $allies }
card-silence-nobody = —
card-held = The time is over, and { $allies } must take the objection or the condition back, or break silence in writing.
card-broken = Broken by { $allies }. Amend the text and put it again, or withdraw it.

## Conditions

stance-term-attribution-reaches = attribution is at least “{ $rung }”
stance-term-security-council-informed = the Security Council is informed
stance-term-others-support = { $count ->
    [one] at least { $number } other ally supports
   *[other] at least { $number } other allies support
 }
stance-term-ally-supports = { $plural ->
    [one] { $ally } supports
   *[other] { $ally } support
 }
knot = { $allies } each wait for another of them: together they let it pass.
attendance-present = present
attendance-absent = absent
attendance-absent-meeting = The seat is empty: in a meeting it is waited for.
attendance-absent-silence = The seat is empty: under silence it is silent, unless it breaks silence in writing.
source-silence = silence was kept

## The ladder

word-passes = could let it pass
word-if-met = would, once a condition is met
word-not-said = no word yet
word-objects = in the way
consensus-ladder-line = { $rung }: { $passing } could let it pass now
consensus-ladder-objects = in the way: { $allies }
consensus-ladder-nobody = nobody in the way
consensus-ladder-highest = Highest step with nobody against it: { $rung }.
consensus-ladder-none = Somebody objects to every text. Consultation stays open to every ally.

## Paths to consensus

path-agreed = agreed
path-blocked = blocked by { $allies }
path-waits = waits for a condition of { $allies }
path-ask = asks { $ally }
path-more = { $count ->
    [one] { $number } more ally to ask
   *[other] { $number } more allies to ask
 }
path-waited-for = { $count ->
    [one] { $number } ally waits for this one
   *[other] { $number } allies wait for this one
 }
path-answer-supports = supports
path-answer-lets-pass = does not object
path-answer-objects = objects

## Rounds, presets, settings

round-formal = formal
round-informal = informal
round-tour-de-table = tour de table
round-numbered = Round { $number }
round-named = Round { $number } · { $name }
round-as-last = as last round
round-not-spoken = not spoken this round
preset-lets-pass = Everyone lets it pass
preset-undecided = Everyone is undecided
preset-as-last-round = As last round
preset-as-pinned = As pinned
reason-owed-never = A reason is owed by nobody
reason-owed-objections = A reason is owed by whoever objects
reason-owed-objections-and-reservations = A reason is owed by whoever objects or has a reservation
text-state-running = silence open
text-state-broken = silence broken
text-state-opposed = opposed
text-state-waits = waits
text-state-agreed = nobody objects
ending-agreed = ended with a text agreed
ending-not-agreed = ended without agreement
ending-without-text = ended without a text

## What a check says

hint-proceedings-differ = { $fact }: the file says something else on { $day } than follows from the steps of the proceedings. The steps count; the line is kept.
hint-proceedings-illegal = step { $number } of the proceedings, { $act } on { $day }, does not follow from the steps before it and changes nothing
hint-text-without-french = text { $number } of the proceedings has no French in version { $version }
hint-text-without-english = text { $number } of the proceedings has no English in version { $version }

## In the log

aspect-terms = { $seat }, conditions that the program reads
aspect-attendance = { $seat }, seat
aspect-speaks-to = { $seat }, step spoken to
aspect-step = Proceedings, step { $number }
aspect-council-text = Text { $number }
aspect-round = Round { $number }
aspect-round-looked-at = Round looked at
aspect-guests = Guests
aspect-reason-owed = Reason owed
step-text = text { $text }, version { $version }
step-version = version { $version }
step-in-words = { $step } (“{ $words }”)
text-in-version = { $text }, version { $version }

## On screen

tab-proceedings = Proceedings
proceedings-none = No step is taken yet: the facts say what lies before the Council. The first step begins the proceedings.
proceedings-take-over = Once a step is taken, [F22] to [F27] follow from the steps. What stands in those facts now is kept and no longer counts.
proceedings-over = The proceedings are over. Undo takes the last step back.
proceedings-follows = It follows from the steps of the proceedings.
proceedings-open = Open the proceedings
proceedings-table = On the table
proceedings-no-table = No text is on the table.
proceedings-texts = Texts
proceedings-version = Version { $number } of { $count }
proceedings-against = Marked: what changed since version { $number }.
proceedings-new-words = new: “{ $words }”
proceedings-struck-words = struck out: “{ $words }”
proceedings-brackets = In brackets, not agreed
proceedings-words = Its words
proceedings-with-text = With a text
proceedings-in-council = In the Council
proceedings-put-again = Amend and put again
proceedings-reached = The deadline is reached
proceedings-record = Steps taken
proceedings-look = Look at { $day }
proceedings-go-to = Go to { $day }
brackets-left = { $count ->
    [one] Words still stand in brackets in one place: nobody has agreed them. Amend the text before it is agreed.
   *[other] Words still stand in brackets in { $number } places: nobody has agreed them. Amend the text before it is agreed.
 }
bracket-line = { $count ->
    [0] “{ $words }”: { $wanted }
    [one] “{ $words }”: { $wanted }; { $number } ally could live with it
   *[other] “{ $words }”: { $wanted }; { $number } allies could live with it
 }
bracket-wanted = wanted by { $allies }
bracket-wanted-by-nobody = nobody is named who wants it
step-early = Steps of { $last } are taken already, so none of { $day } can follow. Go to { $last }, or undo them.
step-not-taken = The step was not taken: a later one stands already. Go on to its day, or undo it.
step-full = No more of it is kept in one session. Begin a new one.
card-would-hold = { $plural ->
    [one] At the deadline { $allies } would hold it: an objection or a condition stands. Break silence in writing, or take it back.
   *[other] At the deadline { $allies } would hold it: objections or conditions stand. Break silence in writing, or take them back.
 }

form-who = Who
form-nobody = nobody yet
form-request = What it says to Article 5
form-text = Text
form-held = { $number }. { $text }
form-new = new: { $rung }
form-words-en = English
form-words-fr = French
form-deadline = Silence is consent until
form-by-room = the room’s clock
form-by-day = a day of the incident
form-minutes = { $minutes ->
    [one] minute
   *[other] minutes
 }
form-day = Day of the deadline
form-hour = Hour
form-step-hour = Hour of the step
form-reason = Reason in writing
form-reason-owed = Here whoever breaks silence owes a reason. Write it.
form-words = In words
form-source = Source
form-stamp = Hour and source
form-bad-hour = This is no hour. Write hours and minutes, for example 10:00.
form-bad-day = This is no day. Write it as 2003-02-10.
form-past-day = The deadline lies before the day looked at. Choose that day or a later one.
form-left = Begun, and not taken:
form-go-on = Go on: { $step }

clock-start = Start the clock
clock-pause = Pause the clock
clock-more = +1 min
clock-less = −1 min
clock-left = { $time } left
clock-paused = paused
clock-over = The time is over.
clock-kept = Silence was kept: the text is agreed.
clock-kept-brackets = Silence was kept: the text is agreed, and words in brackets still stand in it.
clock-slept = The clock is paused: the computer slept, or its clock was set. Start it again when the room is ready.
clock-over-elsewhere = The time is over. On the day looked at no silence is open: go to the day of the last step to close it.
clock-over-writing = The time is over, and a step on the text is being filled in: take it, or leave it. Then “The deadline is reached” makes silence consent.

texts-none = No text yet. Begin one from a template.
texts-new = New text
texts-pick = Text shown
texts-put = Put this draft under silence
texts-title = Title of the text
texts-measure = Measure, by its id in the catalogue or in words
texts-version = Version { $number }
texts-wanted = Wanted by
texts-acceptable = Could live with it
texts-bracket = [{ $words }] { $who }
texts-next = Next version ({ $number })
texts-hint = What is not agreed stands in [square brackets].
texts-draft-en = Draft in English
texts-draft-fr = Draft in French
texts-keep = Keep as version { $number }

written-title = Something is written that nothing holds yet
written-line = It stands in a form of the proceedings, a note or a draft, and ends with the program. Go back and take it, or end without it.
written-end = End without it
