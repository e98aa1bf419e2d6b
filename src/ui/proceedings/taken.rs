//! What a form asks for: the edits of its step, or why it cannot be taken.

use super::{
    form::{Draft, Form, Pick},
    standing,
};
use crate::{
    council::proceedings::{AtDeadline, Seated, at_deadline, refusal},
    domain::{
        Act, ActKind, Day, Deadline, Edit, Hour, Procedure, Proceedings, Session, Stance, StateCode, Step, StepError,
        Text, TextId, Version,
    },
    ui::View,
    words::Key,
};

/// The edits of a step, which become one step of undo.
///
/// # Errors
/// Why it does not come next, in a sentence.
pub(super) fn edits(view: &View<'_>, form: &Form) -> Result<Vec<Edit>, String> {
    let session = view.bench.session();
    let mut after = session.clone();
    let (mut edits, put) = text_edits(view, form)?;
    edits.iter().for_each(|edit| edit.apply_to(&mut after));
    let act = act(view, form, put)?;
    if form.kind == ActKind::SilenceBroken
        && form.words.trim().is_empty()
        && session.proceedings.reason_owed.is_owed_by(Stance::Objects)
    {
        return Err(view.t(Key::FormReasonOwed));
    }
    let assessment = view.bench.assessment();
    let seated = Seated { seats: &assessment.roster, day: session.as_of };
    if let Some(refusal) = refusal(&standing(view), &act, &after.proceedings, seated) {
        return Err(view.words.refusal(refusal));
    }
    if let Some(error) = in_time(&session.proceedings, session.as_of) {
        return Err(view.words.step_error(error));
    }
    let time = match form.stamp.hour.trim() {
        "" => Hour::UNSTATED,
        hour => hour.parse::<Hour>().map_err(|_unread| view.t(Key::FormBadHour))?,
    };
    let source = form.stamp.source.trim().to_owned();
    let step = Step { time, source, ..Step::plain(session.as_of, act) };
    edits.push(Edit::Proceed(taken(view, session, step)));
    Ok(edits)
}

/// Why no step of a day can follow those there are; none where one can.
pub(super) fn in_time(proceedings: &Proceedings, on: Day) -> Option<StepError> {
    proceedings.clone().push(Step::plain(on, Act::Met)).err()
}

/// A step as it is taken: an agreement under silence states what follows from the silence.
fn taken(view: &View<'_>, session: &Session, step: Step) -> Procedure {
    let assessment = view.bench.assessment();
    match at_deadline(&assessment.roster, &assessment.council) {
        AtDeadline::Kept(consent) if step.act == Act::Adopted => {
            let lines = consent.lines(session.from_day(), session.proceedings.round());
            Procedure::Keep(step, lines)
        }
        AtDeadline::Kept(_) | AtDeadline::NoSilence | AtDeadline::Broken(_) | AtDeadline::Held(_) => {
            Procedure::Take(step)
        }
    }
}

/// What is written before a step, and which text and version the step then puts.
type Written = (Vec<Edit>, Option<(TextId, u16)>);

/// What has to be written before the step: a new text, or another version of one.
fn text_edits(view: &View<'_>, form: &Form) -> Result<Written, String> {
    if !super::asks::Asks::of(form.kind).has_text {
        return Ok((Vec::new(), None));
    }
    let proceedings = &view.bench.session().proceedings;
    match form.pick {
        Pick::New(rung) => {
            let id = proceedings.next_text().ok_or_else(|| view.words.step_error(StepError::Full))?;
            let text = Text {
                measure: form.draft.measure.clone(),
                versions: vec![version(view, &form.draft, None).into()],
                ..Text::plain(rung)
            };
            Ok((vec![Edit::Proceed(Procedure::AddText(text))], Some((id, 1))))
        }
        Pick::Held(id) => {
            let Some(text) = proceedings.text(id) else { return Ok((Vec::new(), Some((id, 1)))) };
            let same = (1..=text.last_version())
                .rev()
                .find(|number| text.version(*number).is_some_and(|version| !form.draft.differs(version)));
            if let Some(number) = same {
                return Ok((Vec::new(), Some((id, number))));
            }
            let last = text.version(text.last_version());
            let version = version(view, &form.draft, last);
            Ok((vec![Edit::Proceed(Procedure::AddVersion(id, version))], Some((id, text.last_version() + 1))))
        }
    }
}

/// The words of a draft as a version. Whoever stands behind brackets that are the same as before stays there.
pub(super) fn version(view: &View<'_>, draft: &Draft, before: Option<&Version>) -> Version {
    let mut version = Version {
        on: view.bench.session().as_of,
        en: draft.en.trim().to_owned(),
        fr: draft.fr.trim().to_owned(),
        ..Version::default()
    };
    let Some(before) = before else { return version };
    let tongue = crate::domain::Tongue::English;
    let old = before.bracketed(tongue);
    let kept = version.bracketed(tongue).into_iter().map(|words| {
        let at = old.iter().position(|other| *other == words);
        at.and_then(|at| before.brackets.get(at)).cloned().unwrap_or_default()
    });
    version.brackets = kept.collect();
    version
}

fn act(view: &View<'_>, form: &Form, put: Option<(TextId, u16)>) -> Result<Act, String> {
    let one =
        || form.by.first().copied().ok_or_else(|| view.words.refusal(crate::council::proceedings::Refusal::Nobody));
    let words = form.words.trim().to_owned();
    let text = || put.ok_or_else(|| view.t(Key::ProceedingsNoTable));
    Ok(match form.kind {
        ActKind::Raised => Act::Raised { by: bringers(form) },
        ActKind::Article5Proposed => Act::Article5Proposed { by: bringers(form) },
        ActKind::Met => Act::Met,
        ActKind::Article4Asked => Act::Article4Asked { by: form.by.clone() },
        ActKind::Article4Held => Act::Article4Held,
        ActKind::Said => Act::Said { ally: one()?, request: form.request },
        ActKind::Put => {
            let (text, version) = text()?;
            Act::Put { text, version }
        }
        ActKind::SilenceOpened => {
            let ((text, version), until) = (text()?, deadline(view, form)?);
            Act::SilenceOpened { text, version, until }
        }
        ActKind::Amended => Act::Amended { version: text()?.1 },
        ActKind::SilenceBroken => Act::SilenceBroken { by: one()?, reason: words },
        ActKind::LetterWithdrawn => Act::LetterWithdrawn { by: one()? },
        ActKind::LetterSent => Act::LetterSent { by: one()? },
        ActKind::Withdrawn => Act::Withdrawn,
        ActKind::Adopted => Act::Adopted,
        ActKind::Confirmed => Act::Confirmed,
        ActKind::MeasuresDecided => Act::MeasuresDecided { measures: form.measures.clone(), words },
        ActKind::NationalAction => Act::NationalAction { by: form.by.clone(), words },
        ActKind::Moved => Act::Moved { to: form.to },
        ActKind::Ended => Act::Ended,
    })
}

fn bringers(form: &Form) -> Vec<String> {
    let secretary = form.by_secretary.then(|| "secretary_general".to_owned());
    secretary.into_iter().chain(form.by.iter().map(StateCode::to_string)).collect()
}

fn deadline(view: &View<'_>, form: &Form) -> Result<Deadline, String> {
    let until = &form.until;
    if until.by_room {
        return Ok(Deadline::Room { minutes: until.minutes.max(1) });
    }
    let on = until.day.trim().parse::<Day>().map_err(|_unread| view.t(Key::FormBadDay))?;
    if on < view.bench.session().as_of {
        return Err(view.t(Key::FormPastDay));
    }
    let time = match until.hour.trim() {
        "" => Hour::UNSTATED,
        hour => hour.parse::<Hour>().map_err(|_unread| view.t(Key::FormBadHour))?,
    };
    Ok(Deadline::Scenario { on, time })
}
