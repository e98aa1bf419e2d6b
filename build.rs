//! What Windows reads of a program before it starts: icon, version, and that it knows dense screens, long paths and UTF-8.

use std::{env, io};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=assets/icons/casus.ico");
    println!("cargo::rerun-if-changed=assets/icons/casus-session.ico");
    println!("cargo::rerun-if-changed=packaging/windows/casus.manifest");
    if env::var("CARGO_CFG_TARGET_OS").is_ok_and(|system| system == "windows") {
        let mut resource = winresource::WindowsResource::new();
        resource
            .set_icon_with_id("assets/icons/casus.ico", "1")
            .set_icon_with_id("assets/icons/casus-session.ico", "2")
            .set_manifest_file("packaging/windows/casus.manifest")
            .set("ProductName", "Casus Foederis")
            .set("FileDescription", "Casus Foederis")
            .set("LegalCopyright", "The authors of Casus Foederis. MIT or Apache-2.0.");
        resource.compile()?;
    }
    Ok(())
}
