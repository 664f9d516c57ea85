import CFuzzer
import Glibc

/// `Fuzzer list`, `Fuzzer seeds TARGET DIR`, `Fuzzer pump TARGET FILE…`, and
/// `Fuzzer fuzz TARGET [libFuzzer's arguments]`, which is also how one input is tried again.
@main enum Fuzzer {
  static func main() {
    let words = CommandLine.arguments
    switch (words.dropFirst().first, words.dropFirst(2).first.flatMap(target)) {
    case ("list", _):
      for target in FuzzTarget.all { print(target.name, target.longest, target.isASCII ? 1 : 0) }
    case ("seeds", let target?) where words.count == 4: write(target.seeds(), to: words[3])
    case ("pump", let target?):
      Pump.run(target, words.dropFirst(3).compactMap(contents))
    case ("fuzz", let target?): fuzz(target)
    default:
      say("Fuzzer list | seeds TARGET DIR | pump TARGET FILE… | fuzz TARGET …")
      exit(64)
    }
  }

  nonisolated(unsafe) private static var current: FuzzTarget?

  private static func target(_ name: String) -> FuzzTarget? {
    FuzzTarget.all.first { $0.name == name }
  }

  private static func fuzz(_ target: FuzzTarget) {
    current = target
    var count = CommandLine.argc - 2
    // libFuzzer takes the place of the program's name to be the first.
    var arguments = CommandLine.unsafeArgv + 2
    arguments[0] = CommandLine.unsafeArgv[0]
    exit(
      LLVMFuzzerRunDriver(&count, &arguments) { data, size in
        Fuzzer.current?.check(Array(UnsafeBufferPointer(start: data, count: size)))
        return 0
      })
  }

  private static func write(_ seeds: [[UInt8]], to folder: String) {
    for (index, seed) in seeds.enumerated() {
      guard let file = fopen("\(folder)/seed-\(index)", "w") else { exit(73) }
      fwrite(seed, 1, seed.count, file)
      fclose(file)
    }
  }

  private static func contents(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    return Array(bytes.prefix(fread(&bytes, 1, bytes.count, file)))
  }
}
