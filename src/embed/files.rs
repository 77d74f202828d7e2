//! Files of the reader's disk: choosing, reading, writing, downloading.

use super::host::Host;
use crate::app::export::formats::{bytes_of, is_packed};
use crate::base::case::lower_char;
use js_sys::{Array, Date, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File, HtmlAnchorElement, HtmlInputElement, Url};

/// The time that a download may take to begin before its address is given back, in milliseconds.
const BEGINS_WITHIN: u32 = 60_000;
/// The time within which no person closes a dialog, in milliseconds.
const FASTEST: f64 = 80.0;

#[wasm_bindgen]
extern "C" {
    /// A `FileSystemFileHandle` of the File System Access API; web-sys offers it only among its unstable parts.
    #[derive(Clone)]
    pub type FileHandle;

    /// The file's name without its folder.
    #[wasm_bindgen(method, getter)]
    pub fn name(this: &FileHandle) -> String;

    #[wasm_bindgen(method, js_name = getFile)]
    fn get_file(this: &FileHandle) -> Promise;

    #[wasm_bindgen(method, js_name = createWritable)]
    fn create_writable(this: &FileHandle) -> Promise;

    type Writable;

    #[wasm_bindgen(method, catch)]
    fn write(this: &Writable, text: &str) -> Result<Promise, JsValue>;

    #[wasm_bindgen(method)]
    fn close(this: &Writable) -> Promise;
}

/// Opens one of the browser's file dialogs; `None` where the browser has none, or may not open it here.
fn dialog(name: &str, options: &Object) -> Option<Promise> {
    let window = web_sys::window()?;
    let open: Function = Reflect::get(&window, &name.into()).ok()?.dyn_into().ok()?;
    open.call1(&window, options).ok()?.dyn_into().ok()
}

fn set(object: &Object, key: &str, value: &JsValue) {
    // Setting a property of a fresh plain object cannot fail.
    let _ = Reflect::set(object, &key.into(), value);
}

/// The end of a file dialog.
pub enum Chosen<T> {
    /// With a choice.
    File(T),
    /// The reader closed it.
    Cancelled,
    /// There is none, or it may not open here.
    NoDialog,
}

/// Opens a dialog of that name and waits for its end.
async fn choose(name: &str, options: &Object) -> Chosen<JsValue> {
    let Some(chosen) = dialog(name, options) else { return Chosen::NoDialog };
    let opened = Date::now();
    match JsFuture::from(chosen).await {
        Ok(file) => Chosen::File(file),
        // A dialog that ends faster than a person can close it never was on screen: so do browsers without one.
        Err(error) if is_abort(&error) && Date::now() - opened > FASTEST => Chosen::Cancelled,
        Err(_) => Chosen::NoDialog,
    }
}

/// Asks where to save a file of that name.
pub async fn choose_target(name: &str) -> Chosen<FileHandle> {
    let options = Object::new();
    set(&options, "suggestedName", &name.into());
    match choose("showSaveFilePicker", &options).await {
        Chosen::File(file) => Chosen::File(file.unchecked_into()),
        Chosen::Cancelled => Chosen::Cancelled,
        Chosen::NoDialog => Chosen::NoDialog,
    }
}

fn is_abort(error: &JsValue) -> bool {
    let name = Reflect::get(error, &"name".into()).ok().and_then(|name| name.as_string());
    name.as_deref() == Some("AbortError")
}

/// Replaces what a file holds.
///
/// # Errors
/// What the browser says: the file is gone, or may not be written.
pub async fn write(handle: &FileHandle, text: &str) -> Result<(), JsValue> {
    let writable: Writable = JsFuture::from(handle.create_writable()).await?.unchecked_into();
    JsFuture::from(writable.write(text)?).await?;
    JsFuture::from(writable.close()).await?;
    Ok(())
}

/// A file that the reader has chosen.
pub struct Opened {
    /// Its text.
    pub text: String,
    /// Through which it can be written back, where the browser allows that.
    pub handle: Option<FileHandle>,
}

/// Lets the reader choose a file and hands it over, or what went wrong; a dialog that is closed without a choice says nothing.
/// The host reads it, and its shadow root holds the file input of browsers without a dialog of their own, as long as it is open.
pub fn open(host: Host, then: impl Fn(Result<Opened, JsValue>) + 'static) {
    wasm_bindgen_futures::spawn_local(async move {
        match choose("showOpenFilePicker", &Object::new()).await {
            Chosen::File(files) => {
                let handle: FileHandle = files.unchecked_into::<Array>().get(0).unchecked_into();
                then(read(&host, handle).await);
            }
            Chosen::Cancelled => {}
            Chosen::NoDialog => open_by_input(host, then),
        }
    });
}

async fn read(host: &Host, handle: FileHandle) -> Result<Opened, JsValue> {
    let file: File = JsFuture::from(handle.get_file()).await?.unchecked_into();
    let text = JsFuture::from(host.text(&file)).await?.as_string().unwrap_or_default();
    Ok(Opened { text, handle: Some(handle) })
}

/// The way that every browser has.
fn open_by_input(host: Host, then: impl Fn(Result<Opened, JsValue>) + 'static) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let Ok(input) = document.create_element("input") else { return };
    let input: HtmlInputElement = input.unchecked_into();
    input.set_type("file");
    input.set_hidden(true);
    // Some browsers open the dialog only for an input that stands in the page.
    let within = host.element().and_then(|element| element.shadow_root());
    let placed = within.and_then(|within| within.append_child(&input).ok());
    let chosen = input.clone();
    let changed = Closure::once_into_js(move || {
        if placed.is_some() {
            chosen.remove();
        }
        if let Some(file) = chosen.files().and_then(|files| files.get(0)) {
            take(host, file, then);
        }
    });
    let changed: &Function = changed.unchecked_ref();
    input.set_onchange(Some(changed));
    input.set_oncancel(Some(changed));
    input.click();
}

/// Reads a file that was handed over.
pub fn take(host: Host, file: File, then: impl FnOnce(Result<Opened, JsValue>) + 'static) {
    wasm_bindgen_futures::spawn_local(async move {
        let text = JsFuture::from(host.text(&file)).await;
        then(text.map(|text| Opened { text: text.as_string().unwrap_or_default(), handle: None }));
    });
}

/// Gives the reader a file through the browser's downloads.
///
/// # Errors
/// What the browser says.
pub fn download(name: &str, mime: &str, text: &str) -> Result<(), JsValue> {
    let kind = BlobPropertyBag::new();
    kind.set_type(mime);
    let bytes = if is_packed(mime) { bytes_of(text) } else { None };
    let part = bytes.map_or_else(|| text.into(), |bytes| Uint8Array::from(bytes.as_slice()).into());
    download_blob(name, &Blob::new_with_str_sequence_and_options(&Array::of1(&part), &kind)?)
}

/// The same for a file that is made already.
///
/// # Errors
/// What the browser says.
pub fn download_blob(name: &str, blob: &Blob) -> Result<(), JsValue> {
    let url = Url::create_object_url_with_blob(blob)?;
    let document = web_sys::window().and_then(|window| window.document()).ok_or("no document")?;
    let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(&url);
    link.set_download(name);
    link.click();
    gloo::timers::callback::Timeout::new(BEGINS_WITHIN, move || {
        // An address that is already given back is as good.
        let _ = Url::revoke_object_url(&url);
    })
    .forget();
    Ok(())
}

/// A name for a file of a plan with that title: letters and digits of any script, and dashes for the rest.
pub fn name_for(title: &str) -> String {
    let mut name = String::new();
    for letter in title.chars().take(60) {
        if letter.is_alphanumeric() {
            name.push(lower_char(letter));
        } else if !name.is_empty() && !name.ends_with('-') {
            name.push('-');
        }
    }
    let name = name.trim_end_matches('-');
    format!("{}.plan.json", if name.is_empty() { "plan" } else { name })
}
