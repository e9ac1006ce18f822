/// The places from one up to, not including, another; none where the second does not come later.
func stretch(_ first: Int, upTo end: Int) -> Range<Int> { first..<max(first, end) }
