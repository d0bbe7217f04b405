using Buurtpreventie.Domain.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Buurtpreventie.Domain.Tests.Support;

/// <summary>Values for properties, drawn by FsCheck through seeds of the testing package.</summary>
public static class Seeds
{
    public static Gen<ulong> Any { get; } = Gen.Choose(int.MinValue, int.MaxValue).Two().Select(pair => ((ulong)(uint)pair.Item1 << 32) | (uint)pair.Item2);

    /// <summary>Samples of one class.</summary>
    public static Gen<RegisterNumberSample> Of(RegisterNumberClass @class) => Any.Select(seed => new RegisterNumbers(seed).Next(@class));

    /// <summary>Samples of any of these classes.</summary>
    public static Gen<RegisterNumberSample> Of(params RegisterNumberClass[] classes) => Gen.Elements(classes).SelectMany(Of);
}

/// <summary>The classes of register numbers, for theories and properties.</summary>
public static class RegisterNumberClasses
{
    public static RegisterNumberClass[] Accepted { get; } = [.. Enum.GetValues<RegisterNumberClass>().Where(c => (int)c < 100)];

    public static RegisterNumberClass[] Refused { get; } = [.. Enum.GetValues<RegisterNumberClass>().Where(c => (int)c > 100)];

    public static TheoryData<RegisterNumberClass> All => [.. Enum.GetValues<RegisterNumberClass>()];
}
