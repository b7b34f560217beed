import Shell
@main struct Main { static func main() {} }
