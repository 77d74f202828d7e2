//! The roadmap as slides (PPTX): each bar, line and text is a shape of its own that can be moved and changed, a slide for each page of the picture.
//!
//! - `pages` cuts a drawing into slides of 16:9, the head repeated on each;
//! - `shapes` writes its shapes in DrawingML;
//! - `parts` holds the fixed parts of such a file, and packs them.

mod pages;
mod parts;
mod shapes;

use crate::layout::scene::Scene;

/// The file's bytes, the same for the same drawing.
///
/// ```
/// use plan_widget::exchange::slides::pptx;
/// use plan_widget::layout::scene::Scene;
///
/// let scene = Scene { width: 1200.0, height: 400.0, name: "Roadmap".into(), shapes: Vec::new(), cuts: Vec::new() };
/// assert!(pptx(&scene).unwrap().starts_with(b"PK"));
/// ```
///
/// # Errors
/// The packer's refusal: a file of more than 4 GB.
pub fn pptx(scene: &Scene) -> Result<Vec<u8>, zip::result::ZipError> {
    let slides: Vec<String> = pages::pages(scene).iter().map(|page| shapes::slide(scene, page)).collect();
    parts::packed(&scene.name, &slides)
}
