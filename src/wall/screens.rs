//! On which screen the wall stands.

use winit::{
    monitor::MonitorHandle,
    window::{Fullscreen, Window},
};

use crate::stage::wire::Screen;

/// The screens that there are, and the one that is not looked at by whoever sits at the console.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Screens {
    pub(super) all: Vec<Screen>,
    pub(super) primary: Option<usize>,
}

impl Screens {
    pub(super) fn of(window: &Window) -> Self {
        let primary = window.primary_monitor().as_ref().map(screen);
        let all: Vec<Screen> = window.available_monitors().map(|monitor| screen(&monitor)).collect();
        Self { primary: primary.and_then(|primary| all.iter().position(|screen| *screen == primary)), all }
    }

    /// Which to fill: the one wished for, else one that is not the first; none where there is one only.
    pub(super) fn target(&self, wish: Option<&Screen>) -> Option<usize> {
        if self.all.len() < 2 {
            return None;
        }
        let usual = || (0..self.all.len()).find(|idx| *idx != self.primary.unwrap_or(0));
        wish.and_then(|wish| wish.among(&self.all)).or_else(usual)
    }
}

/// Fills a screen, or becomes an ordinary window.
pub(super) fn stand(window: &Window, on: Option<usize>) {
    let monitor = on.and_then(|idx| window.available_monitors().nth(idx));
    window.set_fullscreen(monitor.map(|monitor| Fullscreen::Borderless(Some(monitor))));
}

/// Whether the wall stands elsewhere than on the screen that it is to fill; not where the system does not say where it is.
pub(super) fn strays(window: &Window, on: Option<usize>) -> bool {
    let monitor = on.and_then(|idx| window.available_monitors().nth(idx));
    let place = window.inner_position().ok();
    monitor.zip(place).is_some_and(|(monitor, place)| monitor.position() != place)
}

fn screen(monitor: &MonitorHandle) -> Screen {
    let size = monitor.size();
    Screen { name: monitor.name().unwrap_or_default(), size: (size.width, size.height) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn screens(sizes: &[(u32, u32)], primary: Option<usize>) -> Screens {
        let all = sizes.iter().enumerate();
        Screens { all: all.map(|(idx, size)| Screen { name: format!("S{idx}"), size: *size }).collect(), primary }
    }

    #[test]
    fn the_wall_fills_the_screen_wished_for_else_one_that_is_not_the_first_and_is_a_window_on_the_only_one() {
        let laptop = (1280, 800);
        assert_eq!(screens(&[laptop], Some(0)).target(None), None);
        assert_eq!(screens(&[], None).target(None), None);
        let two = screens(&[laptop, (1920, 1080)], Some(0));
        assert_eq!(two.target(None), Some(1));
        assert_eq!(screens(&[laptop, (1920, 1080)], Some(1)).target(None), Some(0));
        assert_eq!(screens(&[laptop, (1920, 1080)], None).target(None), Some(1), "a system that names no first");
        assert_eq!(two.target(Some(&two.all[0])), Some(0), "what a person wishes stands over it");
        // A screen that comes back under another name is known by its size.
        let again = Screen { name: "HDMI-2".to_owned(), size: (1920, 1080) };
        assert_eq!(two.target(Some(&again)), Some(1));
        let gone = Screen { name: "HDMI-2".to_owned(), size: (1024, 768) };
        assert_eq!(two.target(Some(&gone)), Some(1), "one that is gone is as good as no wish");
    }
}
