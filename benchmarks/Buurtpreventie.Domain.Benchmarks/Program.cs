using BenchmarkDotNet.Running;
using Buurtpreventie.Domain.Benchmarks;

// "gate": bytes and same-run ratios against the budgets, for CI. Anything else is BenchmarkDotNet's own.
if (args is ["gate"])
{
    return Gate.Run();
}

BenchmarkSwitcher.FromAssembly(typeof(Gate).Assembly).Run(args);
return 0;
