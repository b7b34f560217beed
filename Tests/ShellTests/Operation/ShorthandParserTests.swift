import JSON
import Testing
import World

@testable import Shell

/// The grammar of shorthand syntax; what is expected was printed by awscli's own parser.
struct ShorthandParserTests {
    @Test(arguments: [
        ("a=b", #"{"a": "b"}"#),
        ("a=b,c=d", #"{"a": "b", "c": "d"}"#),
        ("a=b,c", #"{"a": ["b", "c"]}"#),
        ("a=b,c,d=e", #"{"a": ["b", "c"], "d": "e"}"#),
        ("a=", #"{"a": ""}"#),
        ("a=,b=c", #"{"a": "", "b": "c"}"#),
        ("a = b , c = d", #"{"a": "b", "c": "d"}"#),
        ("a=b c", #"{"a": "b c"}"#),
        (#"a="b,c",d=e"#, #"{"a": "b,c", "d": "e"}"#),
        ("a='b,c',d='e f'", #"{"a": "b,c", "d": "e f"}"#),
        (#"a="b\"c""#, #"{"a": "b\"c"}"#),
        (#"a='b\'c'"#, #"{"a": "b'c"}"#),
        (#"a="b\\c""#, #"{"a": "b\\c"}"#),
        (#"a="b\\\"c""#, #"{"a": "b\\\"c"}"#),
        (#"a=b\,c,d=e"#, #"{"a": "b,c", "d": "e"}"#),
        ("a=[b,c]", #"{"a": ["b", "c"]}"#),
        ("a=[]", #"{"a": []}"#),
        ("a=[ b , c ]", #"{"a": ["b", "c"]}"#),
        ("a=[[b,c],[d]]", #"{"a": [["b", "c"], ["d"]]}"#),
        ("a={b=c}", #"{"a": {"b": "c"}}"#),
        ("a={}", #"{"a": {}}"#),
        ("a={b=c,d=[e,{f=g}]}", #"{"a": {"b": "c", "d": ["e", {"f": "g"}]}}"#),
        ("a={b={c=d},e=f},g=h", #"{"a": {"b": {"c": "d"}, "e": "f"}, "g": "h"}"#),
        ("a=b=c", #"{"a": "b=c"}"#),
        ("a=x,b=c=d", #"{"a": "x", "b": "c=d"}"#),
        ("a=b,c}d", #"{"a": ["b", "c}d"]}"#),
        ("a=é,b=☃", #"{"a": "é", "b": "☃"}"#),
        (#"a="😀""#, #"{"a": "😀"}"#),
        ("a.b-c_d#e/f:g=h", #"{"a.b-c_d#e/f:g": "h"}"#),
        ("=b", #"{"": "b"}"#),
        ("a=b;c", #"{"a": "b;c"}"#),
        ("a={b=c,b=d}", #"{"a": {"b": "d"}}"#),
        ("a@=b", #"{"a": "b"}"#),
        ("a@ = b,c=d", #"{"a": "b", "c": "d"}"#),
        ("a=[b],c=d", #"{"a": ["b"], "c": "d"}"#),
        ("a= b ,c", #"{"a": ["b", "c"]}"#),
        ("a=|,b=^", #"{"a": "|", "b": "^"}"#),
        ("a=(x),b=<y>", #"{"a": "(x)", "b": "<y>"}"#),
        ("a=-1,b=+2,c=1.5", #"{"a": "-1", "b": "+2", "c": "1.5"}"#),
        ("a=b\t,c", #"{"a": ["b", "c"]}"#),
        ("a=[b c,d e]", #"{"a": ["b c", "d e"]}"#),
        (#"a=[ "b" , 'c' ]"#, #"{"a": ["b", "c"]}"#),
    ])
    func `a text is an object`(text: String, value: String) throws {
        let object = try ShorthandParser.parse(text, Self.file)
        #expect(object == (try JSONParser().parse(value).objectValue))
    }

    @Test(arguments: [
        ("a=b,", 4),
        ("a=b}c", 3),
        ("a=😀", 2),
        ("a=b😀", 3),
        ("a", 1),
        ("a==b", 2),
        ("a=[b", 4),
        ("a={b=c", 6),
        ("a={b}", 4),
        ("a=b,a=c", 4),
        (#"a="b"#, 2),
        (#"a=b,"c"#, 4),
        (#"a="b"c"#, 5),
        (#"a=b "c""#, 4),
        ("a=b]", 3),
        ("a=[b]c", 5),
        ("a,b=c", 1),
        ("a={b=c}x", 7),
    ])
    func `a mistake is told with its place`(text: String, offset: Int) {
        do throws(ShorthandProblem) {
            _ = try ShorthandParser.parse(text, Self.file)
            Issue.record("\(text) was taken")
        } catch {
            #expect(error.offset == offset)
            #expect(error.text == text)
        }
    }

    @Test(arguments: ["[", "{a="])
    func `what goes too deep is refused`(bracket: String) {
        let text = "a=" + String(repeating: bracket, count: 100_000)
        do throws(ShorthandProblem) {
            _ = try ShorthandParser.parse(text, Self.file)
            Issue.record("it was taken")
        } catch {
            #expect(error.kind == .tooDeep(limit: 100))
        }
    }

    private static let file = ValueFile(World.live(), readsStreams: false)
}
