/// Items of a list that was read in pages while it changed: each once, as it was seen last.
struct DistinctItems<Item> {
    /// The items, each at the place where it was seen first.
    private(set) var all: [Item] = []
    private var places: [[UInt8]: Int] = [:]

    /// Takes an item, in the place of an earlier one with the same name, byte for byte.
    mutating func add(_ item: Item, named name: String) {
        let key = Array(name.utf8)
        if let place = places[key], all.indices.contains(place) {
            all[place] = item
        } else {
            places[key] = all.count
            all.append(item)
        }
    }
}
