//! What goes through the pipe between console and wall: frames of a length and a message.
//!
//! A frame is the length of what follows (four bytes, the lowest first), the version of the wire, and a message as JSON. JSON
//! because it stands in the tree already, because a person can read what the wall was told, and because a text stands in it as
//! it is: whoever searches the bytes of the pipe for a secret finds it. A scene has a few thousand bytes and comes once a
//! press, so that nothing is gained by fewer.

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::scene::PublicScene;

/// The version of the wire. Both ends are the same program; another version is another build.
pub const VERSION: u8 = 1;
/// The longest message, bytes.
pub const MOST_BYTES: usize = 256 * 1024;
/// The longest picture, bytes.
pub const MOST_PICTURE: usize = 2 << 20;
/// Bytes of a picture in one piece: as digits they are less than a message.
const PIECE: usize = 96 * 1024;
/// Bytes before the message: its length.
const HEAD: usize = 4;

/// From the console to the wall. Of what people see, only a [`PublicScene`] can go into it, and the picture
/// that one shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Down {
    /// Show this.
    Scene(Box<PublicScene>),
    /// Go dark at once.
    Blank,
    /// Go to this screen.
    Screen(Screen),
    /// A part of the picture that the scene shows which comes next, or stands already.
    Picture(Piece),
    /// Close.
    End,
}

/// A part of a picture: a whole one is longer than a message can be. It comes out of [`pieces`] alone, which asks for the scene.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Piece {
    /// SHA-256 of the picture.
    hash: String,
    /// Bytes of the whole picture.
    of: usize,
    /// The bytes that follow those of the piece before, two digits each.
    hex: String,
}

/// The picture that a scene shows, as messages; none where it shows no picture, or these bytes are more than one can have.
#[must_use]
pub fn pieces(scene: &PublicScene, content: &[u8]) -> Vec<Down> {
    let Some(face) = scene.picture().filter(|_| content.len() <= MOST_PICTURE) else { return Vec::new() };
    let piece = |part: &[u8]| {
        let hex = part.iter().fold(String::with_capacity(2 * part.len()), |mut hex, byte| {
            hex.extend([byte >> 4, byte & 15].into_iter().filter_map(|half| char::from_digit(half.into(), 16)));
            hex
        });
        Down::Picture(Piece { hash: face.hash.clone(), of: content.len(), hex })
    };
    content.chunks(PIECE).map(piece).collect()
}

/// The picture that is coming, piece by piece.
#[derive(Clone, Debug, Default)]
pub struct Gathered {
    hash: String,
    content: Vec<u8>,
}

impl Gathered {
    /// Takes a piece, and gives back the SHA-256 and the bytes of the picture once it is whole. What does not fit is let go.
    pub fn take(&mut self, piece: &Piece) -> Option<(String, Vec<u8>)> {
        if self.hash != piece.hash {
            *self = Self { hash: piece.hash.clone(), content: Vec::new() };
        }
        let digits: Option<Vec<u32>> = piece.hex.chars().map(|digit| digit.to_digit(16)).collect();
        let bytes = digits.filter(|digits| digits.len() % 2 == 0).unwrap_or_default();
        self.content.extend(bytes.chunks_exact(2).filter_map(|pair| u8::try_from(pair[0] * 16 + pair[1]).ok()));
        let is_whole = self.content.len() >= piece.of;
        if !is_whole {
            return None;
        }
        let Self { hash, content } = std::mem::take(self);
        (content.len() == piece.of && content.len() <= MOST_PICTURE).then_some((hash, content))
    }
}

/// From the wall to the console.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Up {
    /// There is a window, and these screens; said again whenever they change.
    Ready {
        /// Every screen.
        screens: Vec<Screen>,
        /// The one that the wall fills; none while it is an ordinary window.
        on: Option<Screen>,
    },
    /// The scene that came last is painted.
    Alive,
    /// Somebody closed it.
    Closed,
    /// There is no wall.
    Refused(Refused),
}

/// Why there is no wall.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Refused {
    /// No screen is named, or none answers.
    NoDisplay,
    /// A library is missing, or whatever else, in the words of whoever failed.
    Window(String),
    /// What it was sent cannot be read.
    Frame(Broken),
}

/// A screen by its name and size: the place in a list changes whenever one is plugged in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Screen {
    /// What the system calls it.
    pub name: String,
    /// Pixels across and down.
    pub size: (u32, u32),
}

impl Screen {
    /// Which of some screens is meant: that of this name and size, else of this name, else the only one of this size.
    #[must_use]
    pub fn among(&self, screens: &[Self]) -> Option<usize> {
        let position = |is: &dyn Fn(&Self) -> bool| screens.iter().position(is);
        let of_size = || {
            let mut same = screens.iter().enumerate().filter(|(_, screen)| screen.size == self.size);
            same.next().filter(|_| same.next().is_none()).map(|(idx, _)| idx)
        };
        position(&|screen| screen == self).or_else(|| position(&|screen| screen.name == self.name)).or_else(of_size)
    }
}

/// A frame that cannot be read. Nothing after it can be either.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Broken {
    /// It says that it is longer than a message can be.
    #[error("a frame of {0} bytes is longer than a message can be")]
    TooLong(u32),
    /// It is of another version of the program.
    #[error("a frame of version {0}, and not of {VERSION}")]
    Version(u8),
    /// It is no message.
    #[error("a frame that holds no message")]
    Unreadable,
    /// The pipe ended inside it.
    #[error("the pipe ended inside a frame")]
    Cut,
}

/// A message as a frame. One too long, which no scene is, becomes an empty frame, and that is refused by whoever reads it.
#[must_use]
pub fn frame<T: Message>(message: &T) -> Vec<u8> {
    let mut body = vec![VERSION];
    // Plain data of texts and numbers has a form in JSON, always.
    if let Ok(text) = serde_json::to_vec(message) {
        body.extend(text);
    }
    if body.len() > MOST_BYTES {
        body.truncate(1);
    }
    let length = u32::try_from(body.len()).unwrap_or_default();
    [length.to_le_bytes().as_slice(), &body].concat()
}

/// What can go into a frame: the two kinds of messages, and nothing else.
pub trait Message: Serialize + DeserializeOwned + sealed::Sealed {}

impl Message for Down {}
impl Message for Up {}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::Down {}
    impl Sealed for super::Up {}
}

/// Reads frames off bytes as they come, however they are cut.
#[derive(Clone, Debug, Default)]
pub struct Reader {
    bytes: Vec<u8>,
    broken: Option<Broken>,
}

impl Reader {
    /// Takes some bytes more.
    pub fn take(&mut self, bytes: &[u8]) {
        if self.broken.is_none() {
            self.bytes.extend_from_slice(bytes);
        }
    }

    /// The next message; none while it has not come whole.
    ///
    /// # Errors
    /// Where a frame cannot be read; every call after it says the same.
    pub fn next_message<T: Message>(&mut self) -> Result<Option<T>, Broken> {
        if let Some(broken) = self.broken {
            return Err(broken);
        }
        self.read().inspect_err(|broken| self.broken = Some(*broken))
    }

    fn read<T: Message>(&mut self) -> Result<Option<T>, Broken> {
        let Some((head, rest)) = self.bytes.split_first_chunk::<HEAD>() else { return Ok(None) };
        let said = u32::from_le_bytes(*head);
        let length = usize::try_from(said).unwrap_or(usize::MAX);
        if length > MOST_BYTES {
            return Err(Broken::TooLong(said));
        }
        if let Some(version) = rest.first().copied().filter(|version| length > 0 && *version != VERSION) {
            return Err(Broken::Version(version));
        }
        let Some(body) = rest.get(..length) else { return Ok(None) };
        let text = body.get(1..).ok_or(Broken::Unreadable)?;
        let message = serde_json::from_slice(text).ok().ok_or(Broken::Unreadable)?;
        self.bytes.drain(..HEAD + length);
        Ok(Some(message))
    }

    /// What is wrong where the bytes have come to their end.
    ///
    /// # Errors
    /// Where a frame was begun and not ended.
    pub fn ended(&self) -> Result<(), Broken> {
        match self.broken {
            Some(broken) => Err(broken),
            None if self.bytes.is_empty() => Ok(()),
            None => Err(Broken::Cut),
        }
    }
}
