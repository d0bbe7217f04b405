using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Running;
using Buurtpreventie.Domain.Benchmarks;

// "gate": bytes and same-run ratios against the budgets, for CI. Anything else is BenchmarkDotNet's own.
if (args is ["gate"])
{
    return Gate.Run();
}

var config = DefaultConfig.Instance.AddExporter(MarkdownExporter.GitHub);
BenchmarkSwitcher.FromAssembly(typeof(Gate).Assembly).Run(args, config);
return 0;
