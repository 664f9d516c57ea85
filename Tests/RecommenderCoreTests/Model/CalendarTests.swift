import Testing

@testable import RecommenderCore

@Suite struct CalendarTests {
  @Test("The days of 800 years follow each other without a gap")
  func calendar() throws {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var number = try #require(CivilDate.days(year: 1600, month: 1, day: 1))
    for year in 1600..<2400 {
      let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
      for (index, length) in lengths.enumerated() {
        for day in 1...(length + (isLeap && index == 1 ? 1 : 0)) {
          let date = CivilDate(day: number)
          let isRight = date.year == year && date.month == index + 1 && date.day == day
          #expect(isRight, "\(year)-\(index + 1)-\(day)")
          number += 1
        }
      }
    }
  }
}
