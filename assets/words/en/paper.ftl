### What people take away: the memo, the brief, the report, the paper.

papers-title = Memo, report and paper kit
papers-menu = Memo, report and paper kit…
papers-hold = Carries the day, the reading, changed assumptions, every source with its date, the version, and that it is a teaching model.
papers-judgement = The judgement is left blank: it is yours.
papers-sealed = Memo, one page and report say the answers: they are here once the answers are open.
papers-size = Paper
papers-style = Citations
papers-text = Text
papers-own-notes = With my notes, which are private otherwise
papers-print = Print…
papers-opened = Written to { $path }, and the browser was asked to open it; print it there.
paper-memo = Memorandum
paper-brief = One page
paper-file-memo = memo
paper-file-brief = brief
paper-as-of = As known on { $day }. Seats in the Council: { $seats }.
paper-not-made = The document could not be put together ({ $why }). Choose HTML or text instead.
paper-sources = Sources
paper-words = { $count } words, without title and sources.
paper-made = Made with Casus Foederis, version { $version }, on { $day }. Grades, outcome and amounts are this model’s, by the reading and the assumptions named above; they are no finding of the Council and no data.
paper-decision = Teaching model. Whether this is the case for the Alliance, the Allies decide.
brief-title = Brief: { $title }
brief-parts = The four questions
brief-question = Question
brief-answer = Answer
memo-title = Memorandum: { $title }
memo-issue = Issue
memo-question = Is this the case for the Alliance?
memo-rests = The facts rest on the sources of the case:
memo-facts = Facts
memo-facts-table = What is stated, since which day, and how sure those are who state it
memo-rule = Rule
memo-consensus-rule = The Council agrees by consensus: a text is agreed when no Ally objects. Whether to act, and how, each Ally decides itself.
memo-application = Application
memo-precedents = Precedents
memo-own-sentences = In one’s own words
memo-council = Request and consensus
memo-response = Response
memo-response-table = What each Ally would bring, by this model
memo-costs = What yes and no may cost
memo-conclusion = Conclusion
memo-missing = Not known, and it matters: { $facts }.
memo-judgement = Your judgement:
column-fact = Fact
column-value = What is stated
column-since = Since
column-confidence = How sure

cited-chicago = { $issuer }, “{ $title }”{ $has-part ->
    [yes] , { $part }
   *[no] { "" }
}{ $has-date ->
    [yes] , { $date }
   *[no] { "" }
}{ $has-address ->
    [yes] , { $address }
   *[no] { "" }
}{ $has-read ->
    [yes] { " " }(accessed { $read })
   *[no] { "" }
}.
cited-apa = { $issuer }{ $has-date ->
    [yes] { " " }({ $date })
   *[no] { " " }(no date)
}. { $title }{ $has-part ->
    [yes] { " " }({ $part })
   *[no] { "" }
}.{ $has-read ->
    [yes] { " " }Retrieved { $read }, from { $address }
   *[no] { $has-address ->
        [yes] { " " }{ $address }
       *[no] { "" }
    }
}
cited-oscola = { $issuer }, ‘{ $title }’{ $has-date ->
    [yes] { " " }({ $date })
   *[no] { "" }
}{ $has-part ->
    [yes] { " " }{ $part }
   *[no] { "" }
}{ $has-address ->
    [yes] { " " }<{ $address }>
   *[no] { "" }
}{ $has-read ->
    [yes] { " " }accessed { $read }
   *[no] { "" }
}

## The paper kit of a workshop

paper-kit = Paper kit
paper-file-kit = kit
papers-pieces = Pieces
papers-private = { $piece } (private)
papers-kit-why = Each piece begins on a page of its own. What is private is in it only where you tick it: print that for yourself, and hand each delegation its own page alone.
papers-no-piece = Tick a piece first.
kit-title = Paper kit: { $title }
kit-how = What the room needs without a projector. This page is for whoever leads. Each piece begins on a page of its own; cut along the dashed lines.
kit-private = Private pages follow. Hand each to those whom it is for, and to nobody else.
kit-pieces = What is in it
kit-piece = Piece
kit-reader = For whom
kit-use = What to do with it
kit-reader-room = everybody
kit-reader-delegation = each its own, private
kit-reader-leader = whoever leads
kit-of = { $title }, as known on { $day }. Teaching model: whether this is the case for the Alliance, the Allies decide.
kit-reservation = Will not break silence if the condition is met.
kit-condition = Condition:
kit-reason = Reason, in writing:
kit-rule = How the Council agrees
kit-round = Round: ______
kit-condition-or-reason = Condition or reason:
kit-text = The text:
kit-amendments = Amendments. No one counts hands: an amendment stands when nobody objects to it.
kit-amended-by = Proposed by
kit-amended-out = Words that go
kit-amended-in = Words in their place
kit-silence = Silence is consent until; broken in writing by, and why:
kit-seas-in = Seas in or over which Article 6 names forces, vessels and aircraft
kit-seas-argued = Seas that are argued
kit-lands-out = Lands of Parties outside the area, among those drawn
kit-land-in = land that Article 6 names
kit-land-none = land of no Party
kit-map-alt = Map of the area of Article 6, view { $view }; the lists beside it say the same in words.
kit-key = Key
kit-does = What it does
kit-role = Role sheet
kit-notes = Notes:
kit-alone = For you alone: show this to nobody.
kit-cut-out = Exercise in a teaching model: nothing here is news.
kit-chair-1 = You open the round, give the floor, and see that every seat is heard, those that were hit last.
kit-chair-2 = You put a text on the table, and have what is not agreed set in brackets.
kit-chair-3 = You open silence and say until when. Silence is consent: you count no hands.
kit-chair-4 = You say what was agreed, or that nothing was: that is a result too.
kit-guest = You speak when you are given the floor. You have no seat: nothing is counted of you, and you break no silence.
kit-picture = Picture
kit-inject = Inject
kit-when = State, and when
verb-no-piece = there is no piece { $name }; choose from all, public, { $names }
kit-seats = Seat cards
kit-seats-how = Fold each along its middle and put it before its seat.
kit-seats-none = there is nothing of it in this session, so it is left out
kit-stances = Stance cards
kit-stances-how = Print one page for each delegation; a card held up shows where a seat stands.
kit-roles = Role sheets
kit-roles-how = One page each, for whoever it names.
kit-roles-none = nobody is named in this session: no delegation, no chair, no guest
kit-slips = Inject slips
kit-slips-how = Hand one out when its time comes, by its number in the list of injects.
kit-slips-none = this session has no inject
kit-fog = Fog cards
kit-fog-how = Cut apart and fold; give each to its seat alone.
kit-fog-none = this session has no fog card
kit-injects = List of injects
kit-injects-how = Keep it: when each comes, what is held back, what it changes, and who is told something else.
kit-injects-none = this session has neither injects nor fog cards
kit-statement = Statement
kit-statement-how = One for each delegation; write amendments between the lines and under them.
kit-ballots = Answers in envelopes
kit-ballots-how = Print anew for each round; fold, collect, and open all at once.
kit-map = Map of Article 6
kit-map-how = Hang it up, or one for each delegation.
kit-keys = Keys of the stage
kit-keys-how = Keep it beside the console.
kit-facts = Facts sheet
kit-facts-how = One for each delegation; print anew when more is known.
