//! What the desktop wishes of contrast.

/// The desktop's settings, as its portal hands them to every program; none where there is no portal.
#[cfg(target_os = "linux")]
pub(super) fn asked_of_system() -> Option<bool> {
    const MORE: u32 = 1;
    let bus = zbus::blocking::Connection::session().ok()?;
    let answer = bus
        .call_method(
            Some("org.freedesktop.portal.Desktop"),
            "/org/freedesktop/portal/desktop",
            Some("org.freedesktop.portal.Settings"),
            "ReadOne",
            &("org.freedesktop.appearance", "contrast"),
        )
        .ok()?;
    let value: zbus::zvariant::OwnedValue = answer.body().deserialize().ok()?;
    Some(u32::try_from(value).ok()? == MORE)
}

/// Elsewhere the wish is not read, and the choice stands in the settings.
#[cfg(not(target_os = "linux"))]
pub(super) fn asked_of_system() -> Option<bool> {
    None
}
