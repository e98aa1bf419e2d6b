# Predict, then reveal: the sealed case, the comparison, how sure and how right.

predict-setting = Predict first
predict-setting-never = never
predict-setting-offer = offer
predict-setting-require = require
predict-setting-hint = Asked when a case is opened from the start page. Also of a file whose author sealed it, however it is opened. Required: also when a case that nobody has worked on is opened in any other way, and no answer is shown before all four parts are predicted.

predict-turn = Your turn: what would you say?
predict-sealed = Sealed
predict-sealed-line = shown once you reveal
predict-yours-line = your answer so far
predict-how-offer = The four answers are sealed. Say what you think and how sure you are, then reveal, or skip.
predict-how-require = The four answers are sealed until you say, for each, what you think and how sure you are.
predict-facts = What is known on { $day }
predict-seats = { $count ->
    [one] The Council has { $number } seat on that day. Where it stands is not shown.
   *[other] The Council has { $number } seats on that day. Where they stand, what lies before them and what the ally attacked says are not shown.
}
predict-not-known = Not known: { $facts }
predict-form = What would you say?
predict-ask-threshold = Do the facts meet Articles 5 and 6?
predict-ask-request = What does the ally attacked say to Article 5?
predict-ask-consensus = How far does the Council go?
predict-ask-response = Put the allies that help in the order of suggested help. Which level has the one in the middle?
predict-ask-response-hint = The one in the middle of all helping allies, in the order of the suggested levels of effort; nothing as long as no level is suggested.
predict-sure = How sure?
predict-sure-none = choose how sure
predict-sure-of = { $part }, how sure: { $confidence }
predict-answer-of = { $part }: { $answer }
predict-reveal = Reveal
predict-skip = Skip
predict-missing = { $count ->
    [one] One choice is still to be made.
   *[other] { $number } choices are still to be made.
}
predict-ready = All four are set. Enter reveals.
predict-keys = Tab moves, Space chooses, Page Up and Page Down scroll the facts.
predict-keys-skip = Tab moves, Space chooses, Page Up and Page Down scroll the facts, Escape skips.

predict-threshold-not-eligible = Not met
predict-threshold-arguable = Arguably met
predict-threshold-eligible = Met
predict-threshold-indeterminate = Not enough known
predict-request-not-made = Nothing, or it declines
predict-request-informs = It informs, no more
predict-request-given = It asks or consents
predict-request-unknown = Not known, or nobody can ask
predict-consensus-not-raised = Not raised
predict-consensus-consulted = Consultation only
predict-consensus-not-agreed = Put, not agreed
predict-consensus-lesser-measure = A measure short of Article 5
predict-consensus-article-5 = Article 5
predict-response-nothing = Nothing yet
predict-response-enabling = Enabling
predict-response-token = Token
predict-response-limited = Limited
predict-response-substantial = Substantial
predict-response-major = Major
predict-consensus-not-agreed-meaning = A seat objects or has not spoken, or the ally attacked does not want it.
predict-consensus-article-5-meaning = The Council agrees under Article 5, if only until the origin is confirmed.
predict-response-nothing-meaning = No level is suggested for the ally in the middle: nobody has agreed to anything yet, or nothing can be given.

predict-compare-title = Your prediction
predict-compare-menu = Your prediction beside the answers
predict-compare-intro = { $title }, on { $day }. What you said stays as it was, whatever you change now.
predict-column-yours = Yours
predict-column-program = The program’s
predict-column-record = The record’s
predict-no-record = no record
predict-beside-same = Same as the program.
predict-beside-stronger = You say more than the program.
predict-beside-weaker = You say less than the program.
predict-beside-open = You differ: one of the two leaves it open.
predict-record-same = Same as the record.
predict-record-stronger = You say more than the record.
predict-record-weaker = You say less than the record.
predict-record-open = You differ from the record.
predict-why = The program: { $reason }
predict-all-met = All four tests are met.

predict-carry = My prediction goes into the file when it is saved
predict-carry-hint = Whoever opens the file can read it. Copies for others and the wall never have it.

predict-calibration-title = How sure, how right
predict-calibration-none = No prediction is kept yet. Open a case from the start page, say what you think and how sure you are, then reveal.
predict-calibration-intro = { $count ->
    [one] One prediction, { $answers } answers. For each word you used: how often answers given with this word matched.
   *[other] { $number } predictions, { $answers } answers. For each word you used: how often answers given with this word matched.
}
predict-calibration-not-right = To agree with a teaching model is not to be right: its answers rest on readings and assumptions that you can change. The record says what the Council did, and nothing about what was lawful.
predict-calibration-word = You said
predict-calibration-answers = Answers
predict-calibration-agreed = Agreed with the program
predict-calibration-record = Agreed with the record
predict-calibration-of = { $part } of { $whole }
predict-calibration-few = few answers
predict-calibration-few-all = Fewer than { $number } answers with a word say little about it.
predict-calibration-record-hint = The record is compared for the consensus alone, where a case has one.
predict-calibration-clear = Clear all predictions
predict-calibration-sure = Click again to clear all { $number }
