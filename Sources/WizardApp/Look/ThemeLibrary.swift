import FoundationEssentials
import SessionStore
import SystemPackage
import TerminalCanvas
import Themes

/// All themes that can be chosen: those of the user's folder before those that are built in.
///
/// A theme of the user's is found by its scheme's slug and by its file's name. Either hides a
/// built-in scheme of that name; the themes that are made in code are hidden by a file's name only.
package struct ThemeLibrary: Sendable {
  /// The user's folder; nil where the environment does not say where that is.
  package let folder: String?

  /// Finds the folder: `$XDG_CONFIG_HOME/recommender-wizard/themes`, by default below `~/.config`; a
  /// relative `XDG_CONFIG_HOME` is ignored, as its specification demands.
  package init(environment: [String: String]) {
    let configuration = FilePath(environment["XDG_CONFIG_HOME"] ?? "")
    let home = FilePath(environment["HOME"] ?? "")
    let base =
      configuration.isAbsolute
      ? configuration : home.isAbsolute ? home.appending(".config") : nil
    folder = base?.appending("recommender-wizard").appending("themes").string
  }

  /// The theme of this user's environment.
  package static var ofThisUser: ThemeLibrary {
    ThemeLibrary(environment: ProcessInfo.processInfo.environment)
  }

  /// All themes, the built-in ones first, each as it is chosen by its name; and the files of the
  /// folder that are no themes, each with the reason.
  package func list() -> (themes: [ThemeEntry], broken: [ThemeRefused]) {
    var own: [ThemeEntry] = []
    var broken: [ThemeRefused] = []
    for file in files {
      do throws(ThemeRefused) {
        let theme = try userTheme(file)
        // The first file of a name is the one that is found by it.
        if !own.contains(where: { $0.name == theme.name }) { own.append(theme) }
      } catch {
        broken.append(error)
      }
    }
    let builtIn = ThemeEntry.builtIn.map { entry in
      own.first { $0.name == entry.name } ?? entry
    }
    let names = Set(builtIn.map(\.name))
    return (builtIn + own.filter { !names.contains($0.name) }, broken)
  }

  /// The theme of a name, or of a file.
  ///
  /// What has a slash in it is a file; otherwise a theme's name comes before a file's.
  /// - Throws: `ThemeRefused` with the file, the line and what was expected there, or with the
  ///   themes that there are.
  package func theme(_ reference: String) throws(ThemeRefused) -> ThemeEntry {
    if reference.contains("/") { return try theme(inFile: reference) }
    if let theme = try theme(named: reference) { return theme }
    if FileManager.default.fileExists(atPath: reference) { return try theme(inFile: reference) }
    let names = list().themes.map(\.name).joined(separator: ", ")
    throw ThemeRefused(
      cause: .missing,
      text: "There is no theme \(reference), and no file of that name. The themes are: \(names).")
  }

  /// The theme of a name; nil where there is none.
  ///
  /// - Throws: `ThemeRefused` where the user's own file of that name is broken.
  func theme(named name: String) throws(ThemeRefused) -> ThemeEntry? {
    let files = files
    if let file = files.first(where: { Self.stem(of: $0) == name }) { return try userTheme(file) }
    // The themes in code need no look into every file of a large folder.
    if let theme = Themes.inCode.first(where: { $0.name == name }) {
      return ThemeEntry(ownColors: theme)
    }
    for file in files {
      if let theme = try? userTheme(file), theme.name == name { return theme }
    }
    return Themes.schemes.first { $0.slug == name }.map { ThemeEntry($0, origin: .builtIn) }
  }

  /// The theme of a file that was named.
  private func theme(inFile path: String) throws(ThemeRefused) -> ThemeEntry {
    let text: String
    do throws(FileFailure) {
      text = try Self.text(of: FilePath(path))
    } catch {
      throw ThemeRefused(cause: .missing, text: error.sentence)
    }
    return ThemeEntry(
      try Self.scheme(text, called: FilePath(path).stem ?? path, path), origin: .file(path))
  }

  /// The names of the files that may be themes, in order; hidden ones are not.
  private var files: [String] {
    // Most have no such folder, and the first error of a program takes long to make.
    guard let folder, FileManager.default.fileExists(atPath: folder),
      let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
    else { return [] }
    return names.filter { $0.first != "." && Self.stem(of: $0) != nil }.sorted()
  }

  private func userTheme(_ file: String) throws(ThemeRefused) -> ThemeEntry {
    let path = FilePath(folder ?? "").appending(file)
    let name = Self.stem(of: file) ?? file
    let text: String
    do throws(FileFailure) {
      text = try Self.text(of: path)
    } catch {
      throw ThemeRefused(
        cause: .broken, text: "The theme \(name) cannot be used. \(error.sentence)")
    }
    let scheme = try Self.scheme(text, called: name, path.string)
    // What is made in code is hidden by the name of a file alone.
    let isHeld = Themes.inCode.contains { $0.name == scheme.slug }
    return ThemeEntry(
      scheme, called: isHeld ? name : nil, origin: .user(file: path.string))
  }

  private static func scheme(
    _ text: String, called name: String, _ path: String
  ) throws(ThemeRefused) -> Scheme {
    do throws(SchemeRefused) {
      return try SchemeReader.read(text)
    } catch {
      let place = error.line.map { "\(path):\($0): " } ?? "\(path): "
      throw ThemeRefused(
        cause: .broken,
        text: "The theme \(name) cannot be used. \(place)\(error.reason) "
          + "All that is wrong: recommender-wizard themes lint \(path)")
    }
  }

  /// The text of a file; bytes that are no UTF-8 become marks and are refused where they matter.
  static func text(of path: FilePath) throws(FileFailure) -> String {
    String(decoding: try WholeFile.read(path, limit: SchemeReader.limit), as: UTF8.self)
  }

  /// The file's name without `.yaml` or `.yml`; nil for any other file.
  private static func stem(of file: String) -> String? {
    for ending in [".yaml", ".yml"] where file.hasSuffix(ending) && file.count > ending.count {
      return String(file.dropLast(ending.count))
    }
    return nil
  }
}
