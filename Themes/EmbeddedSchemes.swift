/// The scheme files of the folder `Schemes`, as they were built into the program.
enum EmbeddedSchemes {
  /// The text of each file; a new file is added here.
  static let files: [[UInt8]] = [
    PackageResources.catppuccin_latte_yaml,
    PackageResources.catppuccin_mocha_yaml,
    PackageResources.default_dark_yaml,
    PackageResources.dracula_yaml,
    PackageResources.gruvbox_dark_medium_yaml,
    PackageResources.gruvbox_light_medium_yaml,
    PackageResources.nord_yaml,
    PackageResources.onedark_yaml,
    PackageResources.solarized_dark_yaml,
    PackageResources.solarized_light_yaml,
    PackageResources.tomorrow_night_yaml,
  ]
}

extension Themes {
  /// The schemes that are part of the program, by slug; a test reads every one of them.
  public static var schemes: [Scheme] {
    EmbeddedSchemes.files.compactMap { file in
      try? SchemeReader.read(String(decoding: file, as: UTF8.self))
    }
  }
}
