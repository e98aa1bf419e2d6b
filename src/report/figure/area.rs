//! The area of Article 6 as a drawing for paper: the outlines, seas and readings of the atlas, told apart by tones and patterns
//! that black ink alone prints, with letters for the seas and codes for the seats.

mod land;

use super::{
    Subject,
    tag::{At, Sheet},
};
use crate::{
    atlas::{self, Cover, DrawnLand, SeaLimit, drawn_lands, shown_seas},
    colour::{LIGHT, Palette, Rgb},
    domain::StateCode,
    typeface,
    words::{Key, Words},
};

/// The width of a drawing, points; the strip under it that says what the patterns mean.
const WIDTH: f64 = 680.0;
const STRIP: f64 = 40.0;
/// Type sizes, points.
const CODE: f64 = 8.6;
const LEGEND: f64 = 11.0;
/// A point after which a pattern repeats.
const PERIOD: f64 = 7.0;
/// Where the letter of a sea stands, latitude and longitude in degrees.
const LETTERS: [(&str, (f64, f64)); 9] = [
    ("north_atlantic", (54.0, -22.0)),
    ("mediterranean", (35.0, 18.5)),
    ("marmara", (40.7, 28.2)),
    ("black_sea", (43.3, 34.2)),
    ("baltic_sea", (57.2, 19.4)),
    ("arctic_ocean", (74.5, 34.0)),
    ("hudson_bay", (59.5, -85.0)),
    ("canadian_archipelago", (74.3, -97.0)),
    ("gulf_of_mexico", (26.0, -90.5)),
];

/// From where the area is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::report) enum AreaView {
    /// From Alaska to eastern Türkiye.
    Alliance,
    /// Europe.
    Europe,
}

/// What is drawn: whichever view, it is read once.
pub(in crate::report) struct Area {
    lands: Vec<DrawnLand>,
    seas: Vec<(&'static SeaLimit, Cover)>,
    /// The seats with their capitals, latitude and longitude in degrees.
    seats: Vec<(StateCode, (f64, f64))>,
}

/// A drawing and the words beside it.
pub(in crate::report) struct AreaDrawing {
    pub(in crate::report) svg: String,
    /// Width and height, points.
    pub(in crate::report) size: (u32, u32),
    /// What it shows, for whoever does not see it.
    pub(in crate::report) alt: String,
    /// What its letters stand for.
    pub(in crate::report) caption: String,
}

impl AreaView {
    fn id(self) -> &'static str {
        match self {
            Self::Alliance => "alliance",
            Self::Europe => "europe",
        }
    }

    fn name(self) -> Key {
        match self {
            Self::Alliance => Key::MapAlliance,
            Self::Europe => Key::MapEurope,
        }
    }

    /// The middle, degrees, and what is seen of the plane: left, top, right, bottom.
    fn frame(self) -> ((f64, f64), [f64; 4]) {
        match self {
            Self::Alliance => ((55.0, -30.0), [-0.98, -0.8, 0.86, 0.6]),
            Self::Europe => ((52.0, 10.0), [-0.405, -0.345, 0.48, 0.335]),
        }
    }

    fn height(self) -> f64 {
        let (_, [left, top, right, bottom]) = self.frame();
        (WIDTH * (bottom - top) / (right - left)).round()
    }

    /// A point of the globe on the drawing.
    fn place(self, at: (f64, f64)) -> (f64, f64) {
        let (middle, [left, top, right, _]) = self.frame();
        let (x, y) = atlas::equal_area(middle, at);
        let scale = WIDTH / (right - left);
        ((x - left) * scale, (y - top) * scale)
    }

    fn shows(self, (x, y): (f64, f64), margin: f64) -> bool {
        (margin..=WIDTH - margin).contains(&x) && (margin..=self.height() - margin).contains(&y)
    }
}

impl Area {
    /// The area as it is read in a session, on the first day of its incident.
    pub(in crate::report) fn of(Subject { session, assessment, catalog, .. }: Subject<'_>) -> Self {
        let (day, choices) = (session.incident.first_day, session.choices());
        let degrees = |(lat, lon): (i32, i32)| (f64::from(lat) / 10_000.0, f64::from(lon) / 10_000.0);
        let seat = |code: &StateCode| Some((*code, degrees(catalog.ally(*code)?.capital_point)));
        Self {
            lands: drawn_lands(catalog, day, &choices),
            seas: shown_seas(day, &choices),
            seats: assessment.roster.states().iter().filter_map(seat).collect(),
        }
    }

    /// The seas with a letter that are read so, by name, each behind its letter.
    pub(in crate::report) fn seas(&self, cover: Cover, words: &Words) -> Vec<String> {
        let named = self.lettered().filter(|(.., read)| *read == cover);
        named.map(|(letter, sea, _)| words.pair(&letter.to_string(), &words.sea(&sea.id))).collect()
    }

    /// The lands of Parties that lie beyond it, by name.
    pub(in crate::report) fn lands_beyond(&self, words: &Words) -> Vec<String> {
        let beyond = |land: &&DrawnLand| land.cover == Some(Cover::Other);
        let mut names: Vec<String> = self.lands.iter().filter(beyond).map(|land| words.land(land.code)).collect();
        names.sort_by_cached_key(|name| crate::domain::folded(name));
        names.dedup();
        names
    }

    /// The seas that are covered or argued, with the letter of each.
    fn lettered(&self) -> impl Iterator<Item = (char, &'static SeaLimit, Cover)> {
        let read = |id: &str| self.seas.iter().copied().find(|(sea, _)| sea.id == id);
        let shown = LETTERS.iter().filter_map(move |(id, _)| read(id)).filter(|(_, cover)| *cover != Cover::Other);
        ('A'..='Z').zip(shown).map(|(letter, (sea, cover))| (letter, sea, cover))
    }

    /// The drawing of a view.
    pub(in crate::report) fn drawing(&self, view: AreaView, words: &Words) -> AreaDrawing {
        let height = view.height() + STRIP;
        let mut sheet = Sheet::default();
        begin(&mut sheet, view, height, words);
        self.paint_seas(&mut sheet, view);
        land::paint(&mut sheet, view, &self.lands);
        if view == AreaView::Alliance {
            tropic(&mut sheet, view, words);
        }
        let (wide, high) = (At(WIDTH - 1.0), At(view.height() - 1.0));
        let rim: [(&str, &dyn std::fmt::Display); 2] = [("fill", &"none"), ("stroke", &LIGHT.text)];
        sheet.leaf("rect", &[("x", &At(0.5)), ("y", &At(0.5)), ("width", &wide), ("height", &high), rim[0], rim[1]]);
        self.letters(&mut sheet, view);
        self.codes(&mut sheet, view);
        legend(&mut sheet, view, words);
        sheet.close("svg");
        let letters = self.lettered().filter(|(_, sea, _)| letter_at(view, sea).is_some());
        let letters = letters.map(|(letter, sea, _)| words.pair(&letter.to_string(), &words.sea(&sea.id)));
        let caption = words.clauses(letters);
        AreaDrawing {
            svg: sheet.finish(),
            size: (WIDTH as u32, height as u32),
            alt: words.fill(Key::KitMapAlt, &[("view", words.text(view.name()).into())]),
            caption: words.pair(&words.text(view.name()), &caption),
        }
    }

    /// From the last to the first: the sea that wins is painted over the others.
    fn paint_seas(&self, sheet: &mut Sheet, view: AreaView) {
        for (sea, cover) in self.seas.iter().rev() {
            let points = atlas::bent(sea.corners()).map(|at| view.place(at));
            let fill = sea_fill(view, *cover);
            sheet.leaf("path", &[("d", &land::path(points)), ("fill", &fill)]);
        }
    }

    fn letters(&self, sheet: &mut Sheet, view: AreaView) {
        for (letter, sea, _) in self.lettered() {
            let Some((x, y)) = letter_at(view, sea) else { continue };
            let rim: [(&str, &dyn std::fmt::Display); 3] =
                [("fill", &LIGHT.raised), ("stroke", &LIGHT.text), ("r", &8)];
            sheet.leaf("circle", &[("cx", &At(x)), ("cy", &At(y)), rim[0], rim[1], rim[2]]);
            text(sheet, (x, y + 4.0), LEGEND, "middle", &letter.to_string());
        }
    }

    /// The code of each seat at its capital, moved aside where codes crowd.
    fn codes(&self, sheet: &mut Sheet, view: AreaView) {
        const ASIDE: [(f64, f64); 11] = [
            (0.0, -4.0),
            (0.0, 11.0),
            (14.0, 3.0),
            (-14.0, 3.0),
            (13.0, -7.0),
            (-13.0, -7.0),
            (13.0, 12.0),
            (-13.0, 12.0),
            (0.0, 19.0),
            (0.0, -13.0),
            (24.0, 3.0),
        ];
        let mut taken: Vec<(f64, f64)> = self.lettered().filter_map(|(_, sea, _)| letter_at(view, sea)).collect();
        let capitals = self.seats.iter().map(|(code, at)| (code, view.place(*at)));
        for (code, (x, y)) in capitals.filter(|(_, at)| view.shows(*at, 6.0)) {
            let is_free = |(at_x, at_y): &(f64, f64)| {
                taken.iter().all(|(x, y)| (x - at_x).abs() > 20.0 || (y - at_y).abs() > 9.0)
            };
            let place = ASIDE.iter().map(|(dx, dy)| (x + dx, y + dy)).find(is_free);
            // The smaller view names those that it has room for; the larger one names them all.
            let Some(place) = place.or((view == AreaView::Europe).then_some((x, y - 4.0))) else { continue };
            sheet.leaf("circle", &[("cx", &At(x)), ("cy", &At(y)), ("r", &At(1.3)), ("fill", &LIGHT.text)]);
            text(sheet, place, CODE, "middle", code.as_str());
            taken.push(place);
        }
    }
}

/// Where the letter of a sea stands in a view; none where it is out of sight.
fn letter_at(view: AreaView, sea: &SeaLimit) -> Option<(f64, f64)> {
    let (_, at) = LETTERS.iter().find(|(id, _)| *id == sea.id)?;
    Some(view.place(*at)).filter(|at| view.shows(*at, 12.0))
}

fn begin(sheet: &mut Sheet, view: AreaView, height: f64, words: &Words) {
    let family = format!("'{}', 'Source Sans Pro', 'Segoe UI', Helvetica, Arial, sans-serif", typeface::FAMILY);
    let frame = format!("0 0 {} {}", At(WIDTH), At(height));
    let language = words.language().tag();
    sheet.open(
        "svg",
        &[
            ("xmlns", &"http://www.w3.org/2000/svg"),
            ("width", &At(WIDTH)),
            ("height", &At(height)),
            ("viewBox", &frame),
            ("xml:lang", &language),
            ("font-family", &family),
            ("fill", &LIGHT.text),
        ],
    );
    sheet.open("defs", &[]);
    for (name, path) in [("argued", "M-1 1L1-1M0 7L7 0M6 8L8 6"), ("other", "M3 3.5h1.2")] {
        pattern(sheet, &pattern_id(view, name), LIGHT.raised, path, &LIGHT);
    }
    pattern(sheet, &pattern_id(view, "land"), LIGHT.land, "M-1 1L1-1M0 7L7 0M6 8L8 6M0 0L7 7", &LIGHT);
    let clip = pattern_id(view, "clip");
    sheet.open("clipPath", &[("id", &clip)]);
    sheet.leaf("rect", &[("width", &At(WIDTH)), ("height", &At(view.height()))]);
    sheet.close("clipPath");
    sheet.close("defs");
    sheet.leaf("rect", &[("width", &At(WIDTH)), ("height", &At(height)), ("fill", &LIGHT.raised)]);
    let ground = sea_fill(view, Cover::Other);
    sheet.leaf("rect", &[("width", &At(WIDTH)), ("height", &At(view.height())), ("fill", &ground)]);
}

fn pattern(sheet: &mut Sheet, id: &str, ground: Rgb, path: &str, palette: &Palette<Rgb>) {
    let square: [(&str, &dyn std::fmt::Display); 2] = [("width", &PERIOD), ("height", &PERIOD)];
    sheet.open("pattern", &[("id", &id), ("patternUnits", &"userSpaceOnUse"), square[0], square[1]]);
    sheet.leaf("rect", &[square[0], square[1], ("fill", &ground)]);
    sheet.leaf("path", &[("d", &path), ("stroke", &palette.border), ("stroke-width", &At(0.9))]);
    sheet.close("pattern");
}

fn pattern_id(view: AreaView, name: &str) -> String {
    format!("area-{}-{name}", view.id())
}

fn sea_fill(view: AreaView, cover: Cover) -> String {
    match cover {
        Cover::Covered => LIGHT.raised.to_string(),
        Cover::Argued => format!("url(#{})", pattern_id(view, "argued")),
        Cover::Other => format!("url(#{})", pattern_id(view, "other")),
    }
}

/// The Tropic of Cancer across the Atlantic and its shores.
fn tropic(sheet: &mut Sheet, view: AreaView, words: &Words) {
    let lat = f64::from(atlas::TROPIC) / 10_000.0;
    let points = (-110..=45).map(|lon| view.place((lat, f64::from(lon))));
    let line = land::line(points.filter(|at| view.shows(*at, 0.0)));
    sheet.leaf(
        "path",
        &[("d", &line), ("fill", &"none"), ("stroke", &LIGHT.text), ("stroke-dasharray", &"6 4"), ("stroke-width", &1)],
    );
    let (x, y) = view.place((lat, -48.0));
    text(sheet, (x, y - 5.0), LEGEND, "middle", &words.text(Key::MapTropic));
}

/// What tones and patterns mean, under the map.
fn legend(sheet: &mut Sheet, view: AreaView, words: &Words) {
    let seas = [(Key::MapCovered, Cover::Covered), (Key::MapArgued, Cover::Argued), (Key::MapOther, Cover::Other)];
    let lands =
        [(Key::KitLandIn, Some(Cover::Covered)), (Key::MapOverseas, Some(Cover::Other)), (Key::KitLandNone, None)];
    let seas = seas.map(|(key, cover)| (key, sea_fill(view, cover)));
    let lands = lands.map(|(key, cover)| (key, land::fill(view, cover)));
    for (row, samples) in [lands, seas].into_iter().enumerate() {
        for (column, (key, fill)) in samples.into_iter().enumerate() {
            let (x, y) = (column as f64 * WIDTH / 3.0 + 2.0, view.height() + 8.0 + row as f64 * 17.0);
            let place: [(&str, &dyn std::fmt::Display); 2] = [("x", &At(x)), ("y", &At(y))];
            sheet.leaf(
                "rect",
                &[place[0], place[1], ("width", &18), ("height", &11), ("fill", &fill), ("stroke", &LIGHT.text)],
            );
            text(sheet, (x + 24.0, y + 9.5), LEGEND, "start", &words.text(key));
        }
    }
}

/// Words with a rim of the ground, so that they are read on whatever lies under them.
fn text(sheet: &mut Sheet, (x, y): (f64, f64), size: f64, anchor: &str, words: &str) {
    sheet.text(
        "text",
        &[
            ("x", &At(x)),
            ("y", &At(y)),
            ("font-size", &At(size)),
            ("font-weight", &600),
            ("text-anchor", &anchor),
            ("stroke", &LIGHT.raised),
            ("stroke-width", &At(2.4)),
            ("paint-order", &"stroke"),
        ],
        words,
    );
}
