### Delegations, their role sheets, and what they write to each other.

delegations-tab = Delegations
delegations-none = No delegation is written down yet. Whoever leads may also give each seat its own.
delegations-each = One for each seat
delegations-each-why = A delegation for every seat nobody speaks for, called by its name.
delegation-add = Add a delegation
delegation-new = Name of a new delegation
delegation-name = Name of delegation { $number }
delegation-seats = Seats
delegation-seats-of = Seats of { $name }
delegation-people = People
delegation-people-of = People of { $name }, with a semicolon between them
delegation-remove = Take away the delegation { $name }
delegation-role-of = Role sheet of { $name } (private)
delegation-role-empty = Role sheet of { $name } (private, empty)
delegation-role-why = Only this delegation and whoever leads may read it. It goes to no wall, and leaves the program only where you ask for it.
delegation-interest = Interest
delegation-red-line = Red line
delegation-ask = Ask
delegation-unnamed = Delegation { $number }
delegations-secretary-general = Secretary General
delegations-secretary-general-why = Chairs the Council.
delegations-chair = Chairs in their place
delegations-unspoken = { $count ->
    [one] Nobody speaks for { $names }.
   *[other] Nobody speaks for { $number } seats: { $names }.
}
delegations-all-spoken = Somebody speaks for every seat.
delegations-twice = Several delegations speak for { $seat }: { $names }. The first one counts.
delegations-not-seated = { $seat } has no seat on this day: { $name }
delegations-guests = Guests
seat-spoken-for = Spoken for by { $name }
seat-spoken-for-people = Spoken for by { $name }: { $people }

## Messages.

messages-tab = Messages
messages-none = Nothing has been written yet.
messages-none-of-seat = Nothing of this seat.
messages-private = Private: only who wrote and got it, and whoever leads, may see it.
messages-show = Show what they say
messages-hide = Hide what they say
messages-filter = Messages of
messages-filter-all = all seats
message-from = From
message-from-why = A code or a name; empty for whoever leads.
message-to = To
message-to-why = Codes or names with a comma between; empty for whoever leads.
message-kind = What it is
message-text = What it says
message-send = Enter it
message-read-as = { $from } → { $to }
message-leader = whoever leads
message-kind-message = Message
message-kind-side-deal = Side deal
message-line = { $number }. { $kind }, { $from } → { $to }
message-line-when = { $number }. { $kind }, { $from } → { $to } ({ $when })
message-remove = Take away message { $number }
message-condition = Condition of { $seat }
message-condition-of = Message { $number }: make it a condition of { $seat }
message-condition-why = The seat takes a reservation with these words as its open condition. The wall shows a condition to everybody.
message-is-condition = It is a condition of { $seat }.
