# E2: was it directed from abroad, and by someone?
#
#   an armed attack against one or more of them
#
# The answer is the set of grades that E2 may turn out to have. The rows B1 to B10 are read from the top.
# A row that applies ends the search with its grades; a row that may apply, because a fact is unknown, adds its
# grades to those of the rows after it.
package e2

import rego.v1

assessments := {"victim_assessed", "several_allies", "council_accepted", "court_or_un", "undisputed"}

shared_assessments := {"several_allies", "council_accepted", "court_or_un", "undisputed"}

# The direction as stated, or read from the author where it is missing.
default read_from_author := "unknown"

read_from_author := "established" if {
	input.attribution in assessments
	input.author_kind == "state_forces"
}

read_from_author := "probable" if {
	input.attribution in assessments
	input.author_kind in {"state_covert", "state_proxy"}
}

directed := input.direction if input.direction != "unknown"

directed := read_from_author if input.direction == "unknown"

# What an accepted finding is worth: on a strict reading the author counts only as a state or its proxy.
by_state if input.author_kind in {"state_forces", "state_covert", "state_proxy"}

worth contains "met" if input.non_state_author != "strict"

worth contains "met" if by_state

worth contains "met" if input.author_kind == "unknown"

worth contains "arguable" if {
	input.non_state_author == "strict"
	not by_state
}

# Deaths grave enough for the exception of a reckless spill-over, which a strict reading does not make.
deadly := set() if input.spillover == "strict"

deadly := {"many_dead", "mass_dead"} if input.spillover == "practice"

deadly := {"few_dead", "many_dead", "mass_dead"} if input.spillover == "expansive"

went_astray if input.intent in {"spillover", "accident"}

deaths_are_ruled_out if {
	input.harm != "unknown"
	not input.harm in deadly
}

reckless_is_ruled_out if input.spillover == "strict"

reckless_is_ruled_out if deaths_are_ruled_out

reckless_is_ruled_out if input.recklessness == "not_alleged"

is_reckless if {
	input.harm in deadly
	input.recklessness == "alleged"
}

# B1: nothing was aimed at the ally.
applies contains 1 if {
	went_astray
	reckless_is_ruled_out
}

may_apply contains 1 if {
	went_astray
	not is_reckless
}

grades_of(1) := {"not_met"}

# B2: purely domestic, and assessed so.
applies contains 2 if {
	directed == "none"
	input.attribution in assessments
}

may_apply contains 2 if {
	directed == "none"
	input.attribution == "unknown"
}

grades_of(2) := {"not_met"}

# B3: first official lines can name the wrong author.
applies contains 3 if directed == "none"

grades_of(3) := {"unknown"}

# B4: shared and accepted.
applies contains 4 if {
	directed == "established"
	input.attribution in shared_assessments
}

may_apply contains 4 if {
	directed == "established"
	input.attribution == "unknown"
}

grades_of(4) := worth

# B5: a state's regular forces need no shared assessment.
applies contains 5 if {
	directed == "established"
	input.attribution == "victim_assessed"
	input.author_kind == "state_forces"
}

may_apply contains 5 if {
	directed == "established"
	input.attribution in {"victim_assessed", "unknown"}
	input.author_kind in {"state_forces", "unknown"}
}

grades_of(5) := {"met"}

# B6: evidence not yet shared and accepted. On an expansive reading that of the ally attacked is enough.
applies contains 6 if directed == "established"

grades_of(6) := worth if {
	input.evidence == "expansive"
	input.attribution == "victim_assessed"
} else := worth | {"arguable"} if {
	input.evidence == "expansive"
	input.attribution == "unknown"
} else := {"arguable"}

# B7: the link is probable, or findings compete. On an expansive reading a shared finding of a probable link is enough.
applies contains 7 if directed == "probable"

applies contains 7 if directed == "contested"

grades_of(7) := worth if {
	input.evidence == "expansive"
	directed == "probable"
	input.attribution in shared_assessments
} else := worth | {"arguable"} if {
	input.evidence == "expansive"
	directed == "probable"
	input.attribution == "unknown"
} else := {"arguable"}

# B8: training, money or inspiration, local hands.
applies contains 8 if directed == "foreign_links"

grades_of(8) := {"not_met"} if input.foreign_links == "strict"

grades_of(8) := {"arguable"} if input.foreign_links != "strict"

# B9: a claim is not proof.
applies contains 9 if directed == "claimed_only"

grades_of(9) := {"unknown"} if input.claim == "strict"

grades_of(9) := {"arguable"} if input.claim != "strict"

# B10: the investigation is open.
applies contains 10 if directed == "unknown"

grades_of(10) := {"unknown"}

first := min(applies)

grades contains grade if {
	some row in may_apply
	row < first
	some grade in grades_of(row)
}

grades contains grade if some grade in grades_of(first)
