//! What was done and what it did: the facts that element E1 reads.

use serde::{Deserialize as _, Deserializer};

use super::{Choice as _, Form, Shape, ShapeMut, bounds::Entry, choice::choice};

choice! {
    /// How the blow was struck.
    Means, "means" {
        /// Forces, or bands as strong, enter in strength or take an inhabited place.
        Invasion = "invasion",
        /// Ports, coast or air closed by forces.
        Blockade = "blockade",
        /// A handful takes an empty or tiny place.
        IsletOccupation = "islet_occupation",
        /// Weapons of war sent at a target.
        Strike = "strike",
        /// Brief local fire, warning shots, ramming, boarding.
        FrontierIncident = "frontier_incident",
        /// Coordinated shooting or bombing, aircraft or vehicles as weapons.
        ArmedAssault = "armed_assault",
        /// One person, simple means.
        LoneViolence = "lone_violence",
        /// Hijacking, hostages, piracy.
        HostageTaking = "hostage_taking",
        /// A chemical, biological, radiological or nuclear agent used on people or places.
        Cbr = "cbr",
        /// An operation in networks.
        Cyber = "cyber",
        /// Jamming, spoofing.
        Electronic = "electronic",
        /// A covert blast on a line, depot or plant.
        ExplosiveSabotage = "explosive_sabotage",
        /// Covert damage without explosives.
        Sabotage = "sabotage",
        /// Drones cross the border, armed or decoys, on no shown target.
        DroneIncursion = "drone_incursion",
        /// Forces, aircraft, ships or drones cross; no weapon released.
        Incursion = "incursion",
        /// Words and massing.
        Threat = "threat",
        /// Pressure by trade, energy, migration.
        Coercion = "coercion",
        /// Crime, riot, smuggling, espionage.
        CrimeUnrest = "crime_unrest",
    }
}

choice! {
    /// People of any nationality hit, without the attackers.
    Harm, "harm" {
        /// Nobody.
        None = "none",
        /// Some injured, nobody dead.
        InjuredFew = "injured_few",
        /// Many injured, nobody dead.
        InjuredMany = "injured_many",
        /// Some dead.
        FewDead = "few_dead",
        /// Many dead.
        ManyDead = "many_dead",
        /// Dead in masses.
        MassDead = "mass_dead",
    }
}

choice! {
    /// Physical damage.
    Damage, "damage" {
        /// None.
        None = "none",
        /// Repairable and local.
        Minor = "minor",
        /// One building, aircraft, vehicle, ship or line lost or out of use.
        Serious = "serious",
        /// A base, plant, district, several ships or a main artery destroyed.
        Destruction = "destruction",
    }
}

choice! {
    /// What stopped working.
    FunctionLoss, "function_loss" {
        /// Nothing.
        None = "none",
        /// Defacement, a short denial of service.
        Nuisance = "nuisance",
        /// Administration, payments, media.
        PublicService = "public_service",
        /// Power, water, health, safety of transport, emergency calls, with no spare.
        EssentialService = "essential_service",
    }
}

choice! {
    /// For how long it did not work.
    FunctionTime, "function_time" {
        /// Less than a day.
        Hours = "hours",
        /// Less than a week.
        Days = "days",
        /// Less than a month.
        Weeks = "weeks",
        /// A month or longer.
        Months = "months",
    }
}

choice! {
    /// At whom the blow was aimed.
    Intent, "intent" {
        /// At the ally.
        DeliberateAlly = "deliberate_ally",
        /// Serious doubt either way: a case on both sides, which is not the same as unknown.
        Contested = "contested",
        /// At another, and it went astray or hit by mistake.
        Spillover = "spillover",
        /// Not meant at all.
        Accident = "accident",
    }
}

choice! {
    /// Whether recklessness is alleged; asked only where nothing was aimed at the ally.
    Recklessness, "recklessness" {
        /// It is.
        Alleged = "alleged",
        /// It is not.
        NotAlleged = "not_alleged",
    }
}

choice! {
    /// Alone, or one of several by the same author.
    Series, "series" {
        /// Alone.
        Isolated = "isolated",
        /// Others like it are spoken of.
        Pattern = "pattern",
        /// Linked by the user: same author at least probable, related purpose, close in time.
        Linked = "linked",
    }
}

choice! {
    /// Whether the force that was hit was itself using force or intruding.
    OwnForce, "own_force" {
        /// It was not.
        No = "no",
        /// It used force in lawful defence, or under a mandate.
        Lawful = "lawful",
        /// Serious accounts say that it was, and others that it was not.
        Contested = "contested",
        /// It was.
        Yes = "yes",
    }
}

impl Entry for Means {
    const FORM: Form = Form::Means;

    fn shape(list: &[Self]) -> Shape<'_> {
        Shape::Means(list)
    }

    fn shape_mut(list: &mut Vec<Self>) -> ShapeMut<'_> {
        ShapeMut::Means(list)
    }

    fn stated() -> Vec<Self> {
        Self::ALL.iter().copied().filter(|means| !Entry::is_unknown(means)).collect()
    }

    fn is_unknown(&self) -> bool {
        *self == Self::Unknown
    }

    fn code(&self) -> String {
        self.id().to_owned()
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }
}
