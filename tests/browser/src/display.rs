//! A screen of its own for programs that know no headless mode: an X server that draws into memory, with keys, pointer and clipboard.

use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::{env, fs};

use crate::browser::end;
use crate::pointer::Point;

/// A running X server; it ends when dropped.
pub struct Display {
    server: Child,
    name: String,
}

impl Display {
    /// Starts an X server under a free name.
    ///
    /// # Errors
    /// What is missing.
    pub fn start() -> Result<Self, String> {
        let mut server = Command::new("Xvfb")
            // The name of the screen goes to its output; should this program be killed it ends a minute after its last window.
            .args(["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp", "-terminate", "60"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|e| format!("Xvfb: {e} (`cargo xtask test` installs it)"))?;
        let mut name = String::new();
        let mut letter = [0];
        if let Some(output) = server.stdout.as_mut() {
            while output.read_exact(&mut letter).is_ok() && letter[0] != b'\n' {
                name.push(char::from(letter[0]));
            }
        }
        if name.is_empty() {
            end(&mut server);
            return Err("Xvfb ended without naming its screen".into());
        }
        Ok(Self { server, name: format!(":{name}") })
    }

    /// Makes a program draw here and keep its files in a folder.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub fn lend(&self, command: &mut Command, home: &Path) -> Result<(), String> {
        let config = home.join("config");
        let downloads = format!("XDG_DOWNLOAD_DIR=\"{}\"\n", home.join("downloads").display());
        fs::create_dir_all(&config)
            .and_then(|()| fs::write(config.join("user-dirs.dirs"), downloads))
            .map_err(|e| e.to_string())?;
        command.env("DISPLAY", &self.name).env("GDK_BACKEND", "x11").env_remove("WAYLAND_DISPLAY");
        command.env("XDG_CONFIG_HOME", config).env("XDG_DATA_HOME", home.join("data"));
        command.env("XDG_CACHE_HOME", home.join("cache")).env("NO_AT_BRIDGE", "1").env("GTK_A11Y", "none");
        Ok(())
    }

    /// Keeps a picture of the screen as PNG.
    ///
    /// # Errors
    /// Why there is none.
    pub fn picture(&self, file: &Path) -> Result<(), String> {
        self.run(Command::new("scrot").arg("--overwrite").arg(file)).map(drop)
    }

    /// Presses and lets go of a chord of X's names of keys, such as `ctrl+c` or `Tab`.
    ///
    /// # Panics
    /// When `xdotool` refuses.
    pub fn press(&self, chord: &str) {
        self.hands(&["key", "--clearmodifiers", chord]);
    }

    /// Clicks a point of the screen.
    ///
    /// # Panics
    /// When `xdotool` refuses.
    pub fn click(&self, at: Point) {
        self.hands(&["mousemove", "--sync", &at.x.round().to_string(), &at.y.round().to_string(), "click", "1"]);
    }

    /// Drags from one point of the screen to another.
    ///
    /// # Panics
    /// When `xdotool` refuses.
    pub fn drag(&self, from: Point, to: Point) {
        let whole = |at: Point| [at.x.round().to_string(), at.y.round().to_string()];
        let ([x, y], [to_x, to_y]) = (whole(from), whole(to));
        self.hands(&["mousemove", "--sync", &x, &y, "mousedown", "1"]);
        self.hands(&["mousemove", "--sync", &to_x, &to_y, "mouseup", "1"]);
    }

    /// Does something with keys and pointer.
    ///
    /// # Panics
    /// When `xdotool` refuses.
    fn hands(&self, arguments: &[&str]) {
        self.run(Command::new("xdotool").args(arguments)).unwrap_or_else(|e| panic!("{arguments:?}: {e}"));
    }

    /// The text on the clipboard; an error where there is none.
    ///
    /// # Errors
    /// What `xclip` says.
    pub fn clipboard(&self) -> Result<String, String> {
        self.run(Command::new("xclip").args(["-selection", "clipboard", "-o"]))
    }

    /// Puts text on the clipboard, as another program would.
    ///
    /// # Panics
    /// When `xclip` does not take it.
    pub fn put_clipboard(&self, text: &str) {
        let mut command = Command::new("xclip");
        command.args(["-selection", "clipboard", "-i"]).env("DISPLAY", &self.name);
        // It stays behind to hand the text out, until someone else has something; with the output of this program it would keep that open.
        command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        let mut child = command.spawn().expect("xclip is installed");
        child.stdin.take().expect("xclip reads").write_all(text.as_bytes()).expect("xclip takes it");
        assert!(child.wait().is_ok_and(|status| status.success()), "xclip has it");
    }

    fn run(&self, command: &mut Command) -> Result<String, String> {
        let output = command.env("DISPLAY", &self.name).stdin(Stdio::null()).output().map_err(|e| e.to_string())?;
        if output.status.success() {
            Ok(String::from_utf8_lossy(&output.stdout).into_owned())
        } else {
            Err(String::from_utf8_lossy(&output.stderr).trim().to_owned())
        }
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        end(&mut self.server);
    }
}

/// Where the window of WebKitGTK lies: `MINIBROWSER`, or in the folder of the libraries.
///
/// # Errors
/// When it is not there.
pub fn mini_browser() -> Result<std::path::PathBuf, String> {
    if let Some(named) = env::var_os("MINIBROWSER") {
        return Ok(named.into());
    }
    let architecture = format!("/usr/lib/{}-linux-gnu", env::consts::ARCH);
    ["webkit2gtk-4.1", "webkitgtk-6.0", "webkit2gtk-4.0"]
        .iter()
        .map(|version| Path::new(&architecture).join(version).join("MiniBrowser"))
        .find(|place| place.exists())
        .ok_or_else(|| format!("MiniBrowser of WebKitGTK is not below {architecture}; MINIBROWSER names another place"))
}
