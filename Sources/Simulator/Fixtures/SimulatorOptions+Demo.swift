extension SimulatorOptions {
    /// The flows of the demo: a dozen, most of what can be met in an account among them.
    ///
    /// Two runs of `sales-accounts` have ids that begin with 77, one of them in progress.
    public static var demo: SimulatorOptions {
        SimulatorOptions(flows: DemoFlows.scheduled + DemoFlows.onDemand + DemoFlows.odd)
    }
}
