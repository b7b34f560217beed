import CEditline

/// A string as C's wide characters, at an address that stays while the object lives.
final class WideString {
    private(set) var pointer: UnsafeMutablePointer<wchar_t>

    /// Makes a string that is empty.
    init() {
        pointer = .allocate(capacity: 1)
        pointer.initialize(to: 0)
    }

    deinit {
        pointer.deallocate()
    }

    /// Becomes another string; pointers to the old one die.
    func set(_ scalars: some Collection<Unicode.Scalar>) {
        pointer.deallocate()
        pointer = .allocate(capacity: scalars.count + 1)
        for (index, scalar) in scalars.enumerated() {
            (pointer + index).initialize(to: wchar_t(scalar.value))
        }
        (pointer + scalars.count).initialize(to: 0)
    }

    /// Lends a text as wide characters for one call.
    static func with(_ text: String, _ body: (UnsafePointer<wchar_t>) -> Void) {
        var characters: [wchar_t] = []
        characters.reserveCapacity(text.utf8.count + 1)
        for scalar in text.unicodeScalars { characters.append(wchar_t(scalar.value)) }
        characters.append(0)
        characters.withUnsafeBufferPointer { buffer in
            if let start = buffer.baseAddress { body(start) }
        }
    }
}
