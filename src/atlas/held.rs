//! Whose a land was on a day, and how Article 6 read it.

use super::{
    Spot,
    measure::{between_m, is_inside},
    places::{NamedPlace, former, holding},
    probe::ProbeReason,
};
use crate::domain::{Area, Day, Object, ObjectGroup, Roster, StateCode};

/// The Treaty of Paris and Germany's accession: until then the Federal Republic was an occupation area.
const GERMANY_JOINED: Day = Day::constant(1955, 5, 6);
/// The day by which the occupation forces had to leave Austria.
const AUSTRIA_LEFT: Day = Day::constant(1955, 10, 25);
/// The day of German unity.
const GERMAN_UNITY: Day = Day::constant(1990, 10, 3);
/// The day on which the clause on Algeria became inapplicable.
const ALGERIA_LAPSED: Day = Day::constant(1962, 7, 3);
/// South of this lie the territories of the Sahara, ten-thousandths of a degree: the old line ran near 34° and is not drawn.
const SAHARA: i32 = 340_000;
/// The day from which Mayotte is an outermost region of the European Union.
const MAYOTTE_OUTERMOST: Day = Day::constant(2014, 1, 1);
/// The day from which Saint-Barthélemy is none any more.
const SAINT_BARTHELEMY_LEFT: Day = Day::constant(2012, 1, 1);
/// The southern limit of the archipelago, ten-thousandths of a degree.
const SVALBARD: i32 = 740_000;
/// The day on which Trieste passed under Italian administration, after the London Memorandum.
const TRIESTE_SETTLED: Day = Day::constant(1954, 10, 26);

/// A land as the law holds it on a day.
#[derive(Clone, Debug)]
pub(super) struct Held {
    pub area: Area,
    /// The Party it belonged to.
    pub party: Option<StateCode>,
    pub reason: Option<ProbeReason>,
}

pub(super) fn party(code: &str, roster: &Roster) -> Option<StateCode> {
    code.parse().ok().filter(|state| roster.contains(*state))
}

pub(super) fn third(reason: Option<ProbeReason>) -> Held {
    Held { area: Area::ThirdState, party: None, reason }
}

/// How a named place is held.
pub(super) fn hold_named(named: &'static NamedPlace, day: Day, roster: &Roster) -> Held {
    if named.area == Area::ThirdState {
        return third(None);
    }
    if let [one, two] = named.claimants.as_slice() {
        return claimed(named.area, party(one, roster).zip(party(two, roster)));
    }
    match named.owner() {
        // Disputed by its nature, whoever was a member.
        None => Held { area: named.area, party: None, reason: None },
        Some(owner) if roster.contains(owner) => Held { area: named.area, party: Some(owner), reason: None },
        Some(_) if named.owner == "DEU" && day < GERMANY_JOINED => occupied(Area::OccupationArea),
        Some(owner) => third(Some(ProbeReason::NotYetMember(owner))),
    }
}

/// Whichever of two Parties a place belongs to, it is a Party's; with another claimant it may not be.
fn claimed(area: Area, between: Option<(StateCode, StateCode)>) -> Held {
    match between {
        Some((one, two)) => Held { area, party: None, reason: Some(ProbeReason::BetweenParties(one, two)) },
        None => Held { area: Area::DisputedIslet, party: None, reason: None },
    }
}

fn occupied(area: Area) -> Held {
    Held { area, party: None, reason: Some(ProbeReason::OccupationForces) }
}

/// Whose a land was on a day, and how Article 6 read it.
pub(super) fn hold(code: &str, point: Spot, object: Object, day: Day, roster: &Roster) -> Held {
    let is_forces = object.group() == Some(ObjectGroup::Forces);
    match code {
        "DZA" if day < ALGERIA_LAPSED => Held {
            area: if point.0 < SAHARA { Area::AlgeriaSouth } else { Area::AlgeriaDepartments },
            party: party("FRA", roster),
            reason: Some(ProbeReason::AlgerianDepartments),
        },
        "DEU" if day < GERMAN_UNITY && is_west_berlin(point) => occupied(Area::OccupationBerlin),
        "DEU" if day < GERMAN_UNITY && is_east_berlin(point) => third(Some(ProbeReason::SovietSector)),
        "DEU" if day < GERMAN_UNITY && is_east_of_the_inner_border(point) => third(Some(ProbeReason::EastGermany)),
        "DEU" if day < GERMANY_JOINED => occupied(Area::OccupationArea),
        "AUT" if is_soviet_zone(point) => third(Some(ProbeReason::SovietZone)),
        // The words look at 24 August 1949, so forces are argued on any day; the land only while it was occupied.
        "AUT" if is_forces || day < AUSTRIA_LEFT => occupied(Area::OccupationAustria),
        "ITA" if day < TRIESTE_SETTLED && between_m(point, (456_500, 137_700)) < 12_000.0 => {
            occupied(Area::OccupationTrieste)
        }
        // Its own row reads its date.
        "TUR" => Held { area: Area::Turkiye, party: party("TUR", roster), reason: None },
        _ => match holding(code) {
            None => before_independence(code, point, day, roster),
            Some((owner, Area::Kosovo)) => Held { area: Area::Kosovo, party: party(owner, roster), reason: None },
            Some((owner, area)) => match party(owner, roster) {
                Some(state) => Held { area: by_treaty(code, area, point, day), party: Some(state), reason: None },
                None => third(owner.parse().ok().map(ProbeReason::NotYetMember)),
            },
        },
    }
}

/// Lands of one code that a treaty parts by day or by place: two that entered or left the outermost regions of the Union,
/// and Svalbard, whose treaty reaches no further south (article 1 of 9 February 1920) than Jan Mayen lies.
fn by_treaty(code: &str, area: Area, point: Spot, day: Day) -> Area {
    match code {
        "SJM" if point.0 >= SVALBARD => Area::Svalbard,
        "MYT" if day < MAYOTTE_OUTERMOST => Area::PartyOther,
        "BLM" if day >= SAINT_BARTHELEMY_LEFT => Area::PartyOther,
        _ => area,
    }
}

/// A land of no ally, which a Party may still have held.
fn before_independence(code: &str, point: Spot, day: Day, roster: &Roster) -> Held {
    let former = former(code, point).filter(|former| day < former.until);
    let party = former.as_ref().and_then(|former| party(former.owner, roster));
    match former.zip(party) {
        Some((former, owner)) => Held {
            area: former.area,
            party: Some(owner),
            reason: Some(ProbeReason::Former { owner, until: former.until }),
        },
        None => third(None),
    }
}

/// The Soviet zone of Austria: Lower Austria, Burgenland and Upper Austria north of the Danube, drawn by hand to a tenth of a
/// degree, without Vienna, which the four held together.
fn is_soviet_zone(point: Spot) -> bool {
    const ZONE: [(i32, i32); 19] = [
        (137_200, 488_500),
        (137_300, 485_200),
        (140_000, 483_500),
        (142_900, 483_100),
        (145_300, 482_300),
        (144_800, 480_500),
        (147_500, 477_500),
        (151_000, 477_000),
        (152_500, 478_300),
        (156_000, 477_700),
        (158_500, 475_500),
        (161_500, 474_200),
        (160_500, 471_000),
        (160_000, 468_000),
        (164_000, 468_000),
        (168_000, 474_000),
        (173_000, 477_000),
        (173_000, 488_000),
        (150_000, 492_000),
    ];
    is_inside(&ZONE, point) && between_m(point, (482_100, 163_700)) > 13_000.0
}

/// The western sectors of Berlin, drawn by hand to about half a kilometre, the sector border from north to south first.
fn is_west_berlin(point: Spot) -> bool {
    const SECTORS: [(i32, i32); 32] = [
        (134_000, 526_100),
        (133_700, 525_900),
        (134_000, 525_600),
        (133_980, 525_530),
        (133_960, 525_400),
        (133_720, 525_290),
        (133_740, 525_220),
        (133_770, 525_163),
        (133_760, 525_095),
        (133_900, 525_075),
        (134_150, 525_045),
        (134_450, 525_010),
        (134_530, 524_930),
        (134_640, 524_790),
        (134_780, 524_600),
        (134_830, 524_400),
        (135_000, 524_250),
        (135_290, 524_150),
        (135_000, 524_020),
        (134_600, 524_050),
        (134_250, 523_850),
        (133_950, 523_760),
        (133_100, 523_880),
        (132_500, 524_050),
        (132_000, 524_130),
        (131_450, 523_930),
        (130_920, 524_120),
        (131_150, 524_700),
        (131_170, 525_350),
        (131_650, 526_000),
        (132_750, 526_620),
        (133_300, 526_270),
    ];
    is_inside(&SECTORS, point)
}

/// The Soviet sector: what of a circle around Berlin the western sectors leave.
fn is_east_berlin(point: Spot) -> bool {
    between_m(point, (525_200, 135_300)) < 13_000.0 && !is_west_berlin(point)
}

/// East of the border between the two German states, drawn by hand to a tenth of a degree.
fn is_east_of_the_inner_border((lat, lon): Spot) -> bool {
    const BORDER: [(i32, i32); 11] = [
        (541_000, 109_000),
        (537_000, 109_500),
        (534_000, 107_000),
        (531_000, 112_000),
        (528_000, 107_500),
        (523_000, 109_500),
        (518_000, 106_000),
        (514_000, 100_000),
        (509_000, 100_000),
        (504_000, 104_000),
        (503_000, 119_000),
    ];
    let west = BORDER.windows(2).find(|pair| pair[1].0 <= lat && lat <= pair[0].0).map(|pair| {
        let ((north, from), (south, to)) = (pair[0], pair[1]);
        let part = f64::from(north - lat) / f64::from((north - south).max(1));
        (f64::from(from) + part * f64::from(to - from)) as i32
    });
    match west {
        Some(west) => lon > west,
        None => lat > 541_000 && lon > 109_000,
    }
}
