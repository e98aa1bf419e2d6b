### The wall: what a room sees, and what the console says of it.

wall-round = { $round } · { $kind }
wall-new = new in Round { $number }
wall-new-now = new
wall-paused = paused
wall-places = { $count ->
    [one] { $place } and { $number } other place
   *[other] { $place } and { $number } other places
 }
wall-soon = We begin shortly.
wall-no-question = The question has not been put yet.
wall-no-seats = No ally sits on this day.
wall-no-text = No text is on the table yet.
wall-nothing-stated = Nothing is stated yet, so there is nothing to reveal.
wall-no-response = There is no response to show yet.

## Council

wall-nobody-has-spoken = No ally has spoken yet.
wall-nobody-objects = Nobody objects.
wall-objects = { $plural ->
    [one] { $ally } objects.
   *[other] { $ally } object.
}
wall-objecting = { $number } allies object.
wall-not-spoken = { $count ->
    [one] Nobody objects; { $number } ally has not spoken.
   *[other] Nobody objects; { $number } allies have not spoken.
}
wall-waits = { $plural ->
    [one] Nobody objects; { $ally } sets a condition.
   *[other] Nobody objects; { $ally } set a condition.
}
wall-waiting = Nobody objects; { $number } allies set conditions.
wall-rule = The Council agrees by consensus; silence is consent.
wall-rule-ballot = An answer is no vote: the Council agrees by consensus.
wall-unspoken = { $count ->
    [0] None of { $whole } has spoken yet in Round { $round }; all stand as before
    [one] { $number } of { $whole } has spoken in Round { $round }; the others stand as before
   *[other] { $number } of { $whole } have spoken in Round { $round }; the others stand as before
}
wall-more = and { $number } more
wall-exception = { $seat }: “{ $text }”
wall-ballot-none = No answer is in yet.
wall-ballot-some = { $count ->
    [one] { $number } of { $whole } answers is in.
   *[other] { $number } of { $whole } answers are in.
 }
wall-ballot-all = { $count ->
    [one] The only answer is in.
   *[other] All { $number } answers are in.
 }
wall-ballot-absent = { $count ->
    [one] { $number } ally is absent.
   *[other] { $number } allies are absent.
 }
wall-in = in
wall-absent = absent

## The text on the table

wall-version = version { $version }
wall-discussed = Under discussion; nothing is agreed.
wall-consent = Silence is consent.
wall-broken-by = Broken by: { $allies }
wall-broken-nobody = Broken by: —
wall-silence-broken = Silence broken by { $allies }
wall-reason = “{ $reason }”

## Verdict

wall-threshold = Threshold
wall-request = Request
wall-consensus = Consensus
wall-response = Response
wall-sealed = sealed
wall-still-sealed = Still sealed.
wall-all-sealed = Four answers, still sealed.
wall-for = For
wall-against = Against
wall-asks = { $plural ->
    [one] { $ally } asks for assistance.
   *[other] { $ally } ask for assistance.
}
wall-consents = { $plural ->
    [one] { $ally } consents.
   *[other] { $ally } consent.
}
wall-informs = { $plural ->
    [one] { $ally } informs the allies and asks for nothing.
   *[other] { $ally } inform the allies and ask for nothing.
}
wall-no-ally-attacked = No ally attacked is named.
wall-not-put = Nothing has been put to the Council.
wall-not-requested = Article 5 lies before the Council without the request that it needs.
wall-does-not-agree = { $plural ->
    [one] { $body } does not agree: { $ally } objects.
   *[other] { $body } does not agree: { $ally } object.
}
wall-does-not-agree-many = { $body } does not agree: { $number } allies object.
wall-not-agreed-yet = { $count ->
    [one] { $body } has not agreed yet: { $number } ally is waited for.
   *[other] { $body } has not agreed yet: { $number } allies are waited for.
}
wall-waits-for-request = { $body } waits for the request of the ally attacked.

## Response

wall-would-give = { $givers } would give; each chooses what.
wall-enabling-only = The allies would give help that money does not measure.
wall-response-blocked = No common effort; national help stays possible.
wall-response-nothing = There is no response without the ally attacked.
wall-allies = { $count ->
    [one] { $number } ally
   *[other] { $number } allies
}
wall-national = National help
wall-nobody = nobody
wall-asked-for = asked for: { $what }

## Test card

wall-test-headline = This is the size of a headline.
wall-test-codes = This is the size of the codes: ALB BEL NOR TUR
wall-test-least = No text is smaller than this. All four corners are in sight.
wall-test-one-screen = There is one screen only: plug in the projector and choose to extend the screen, not to mirror it; this window then goes there.
wall-keys-elsewhere = Keys do nothing here. Click the console, or press Alt+Tab, to go on there.

## What the console says of the wall

wall-starting = The wall is starting.
wall-shows = The wall is on { $screen }.
wall-is-window = The wall is a window on this screen.
wall-shows-window = There is one screen only, so the wall is a window, perhaps behind this one. Plug in the projector and extend the screen (Windows: Windows key and P; macOS: System Settings, Displays; Linux: display settings), not mirror it; the wall then fills it.
wall-lost-screen = The screen { $screen } is gone, and the wall is a window now. Plug the screen in again, and the wall fills it. The session goes on.
wall-closed = Somebody closed the wall. The session goes on; open the wall again to show it.
wall-ended = The wall ended by itself. The session goes on; open the wall again, and the same scene comes back.
wall-cannot-start = The wall could not be started: { $cause }. The session goes on. Close other programs, or install this one again, then open the wall again.
wall-no-display = The wall finds no screen to open on. The session goes on. Check that a desktop is running and the screen is on, then open the wall again.
wall-does-not-answer = The wall has not answered for some seconds. Behind another window it does not answer: bring it to the front. If it stands still, close the wall and open it again. The session goes on.
wall-foreign = The wall speaks another version of the program. Close this program and start it again, so that both are the same.
wall-frame = The wall was sent something that it cannot read, and closed: { $cause }. The session goes on; open the wall again.
wall-frame-too-long = a scene of { $number } bytes is longer than a scene can be
wall-frame-version = it is of version { $version }
wall-frame-unreadable = it is no scene
wall-frame-cut = it breaks off in the middle
