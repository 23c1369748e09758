//! Why a line is not body, told from its cues and its shape where the model alone decided.

use crate::filter::Reason;
use crate::language::CueKind;
use crate::view::Line;

/// Cues and the reasons that they stand for, the more specific first.
const REASONS: [(CueKind, Reason); 9] = [
    (CueKind::Advertisement, Reason::Advertisement),
    (CueKind::Cookie, Reason::Cookie),
    (CueKind::Copyright, Reason::Copyright),
    (CueKind::Share, Reason::SharePrompt),
    (CueKind::Subscribe, Reason::SubscriptionPrompt),
    (CueKind::ReadMore, Reason::ReadMore),
    (CueKind::Comment, Reason::Comment),
    (CueKind::Caption, Reason::Caption),
    (CueKind::Navigation, Reason::Navigation),
];

/// The reason that the line itself suggests.
pub(super) fn of(line: Line<'_>) -> Reason {
    let cues = line.cues();
    let by_cue = REASONS.into_iter().find(|(kind, _)| cues.has(*kind));
    by_cue.map_or(Reason::Boilerplate, |(_, reason)| reason)
}
