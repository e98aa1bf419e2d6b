//! What speaks for and against an armed attack, fact by fact, whatever the row that decides.

use crate::{
    domain::{Circumstances, Damage, FactId, FunctionLoss, Harm, Intent, Means, Series},
    law::reason::{Ground, Reason, Reasons, Side},
};

/// Adds the arguments of each stated fact. Where a fact may speak either way it is not an argument.
pub(super) fn add(reasons: &mut Reasons, circumstances: &Circumstances<'_>) {
    let mut push = |side: Option<Side>, ground: Ground, fact: FactId| {
        if let Some(side) = side {
            reasons.push(Reason::new(side, ground, &[fact]));
        }
    };
    push(harm(circumstances.harm), Ground::Harm(circumstances.harm), FactId::Harm);
    push(damage(circumstances.damage), Ground::Damage(circumstances.damage), FactId::Damage);
    for means in circumstances.means {
        push(means_side(*means), Ground::Means(*means), FactId::Means);
    }
    push(loss(circumstances.function_loss), Ground::FunctionLoss(circumstances.function_loss), FactId::FunctionLoss);
    push(intent(circumstances.intent), Ground::Intent(circumstances.intent), FactId::Intent);
    push(series(circumstances.series), Ground::Series(circumstances.series), FactId::Series);
}

fn harm(harm: Harm) -> Option<Side> {
    match harm {
        Harm::FewDead | Harm::ManyDead | Harm::MassDead | Harm::InjuredMany => Some(Side::For),
        Harm::None | Harm::InjuredFew => Some(Side::Against),
        Harm::Unknown => None,
    }
}

fn damage(damage: Damage) -> Option<Side> {
    match damage {
        Damage::Serious | Damage::Destruction => Some(Side::For),
        Damage::None | Damage::Minor => Some(Side::Against),
        Damage::Unknown => None,
    }
}

fn means_side(means: Means) -> Option<Side> {
    match means {
        Means::Invasion
        | Means::Blockade
        | Means::Strike
        | Means::ArmedAssault
        | Means::Cbr
        | Means::IsletOccupation
        | Means::ExplosiveSabotage => Some(Side::For),
        Means::FrontierIncident
        | Means::LoneViolence
        | Means::HostageTaking
        | Means::Cyber
        | Means::Electronic
        | Means::Sabotage
        | Means::DroneIncursion
        | Means::Incursion
        | Means::Threat
        | Means::Coercion
        | Means::CrimeUnrest => Some(Side::Against),
        Means::Unknown => None,
    }
}

fn loss(loss: FunctionLoss) -> Option<Side> {
    match loss {
        FunctionLoss::EssentialService => Some(Side::For),
        FunctionLoss::None | FunctionLoss::Nuisance => Some(Side::Against),
        FunctionLoss::PublicService | FunctionLoss::Unknown => None,
    }
}

fn intent(intent: Intent) -> Option<Side> {
    match intent {
        Intent::DeliberateAlly => Some(Side::For),
        Intent::Contested | Intent::Spillover | Intent::Accident => Some(Side::Against),
        Intent::Unknown => None,
    }
}

fn series(series: Series) -> Option<Side> {
    match series {
        Series::Pattern | Series::Linked => Some(Side::For),
        Series::Isolated => Some(Side::Against),
        Series::Unknown => None,
    }
}
