### What people take away: the memo, the brief, the report, the paper.

papers-title = Memo, brief and report
papers-menu = Memo, brief and report…
papers-hold = Carries the day, the reading, changed assumptions, every source with its date, the version, and that it is a teaching model. The judgement is left blank: it is yours.
papers-size = Paper
papers-style = Citations
papers-text = Text
papers-own-notes = With my notes, which are private otherwise
papers-print = Print…
papers-opened = Written to { $path } and opened in the browser; print it there.
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
