using System.Globalization;
using Buurtpreventie.Domain.Protocols;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Buurtpreventie.Domain.EntityFrameworkCore;

/// <summary>A <see cref="Municipality"/> as the number of its NIS code.</summary>
public sealed class MunicipalityConverter() : ValueConverter<Municipality, int>(municipality => municipality.Code.Number, number => Read(number))
{
    private static Municipality Read(int number) =>
        Municipality.Find(MunicipalityCode.Of(number)) ?? throw new InvalidOperationException("There is no municipality with the stored code.");
}

/// <summary>A <see cref="MunicipalityCode"/> as its number.</summary>
public sealed class MunicipalityCodeConverter()
    : ValueConverter<MunicipalityCode, int>(code => Stored.As(code, code.Number), number => MunicipalityCode.Of(number));

/// <summary>A <see cref="PoliceZoneCode"/> as its number.</summary>
public sealed class PoliceZoneCodeConverter()
    : ValueConverter<PoliceZoneCode, short>(code => Stored.As(code, (short)code.Number), number => PoliceZoneCode.Of(number));

/// <summary>A <see cref="PostalCode"/> as its number.</summary>
public sealed class PostalCodeConverter()
    : ValueConverter<PostalCode, short>(code => Stored.As(code, (short)code.Number), number => PostalCode.Of(number));

/// <summary>A <see cref="RulesVersion"/> as its number.</summary>
public sealed class RulesVersionConverter()
    : ValueConverter<RulesVersion, int>(version => Stored.As(version, version.Number), number => RulesVersion.Of(number));

/// <summary>A <see cref="Rule"/> in its written form; no rule is empty text.</summary>
public sealed class RuleConverter() : ValueConverter<Rule, string>(rule => rule.ToString(), text => Read(text))
{
    private static Rule Read(string text) => text.Length == 0 ? default : Rule.Parse(text, CultureInfo.InvariantCulture);
}

/// <summary>A code as text in its normal form, whatever a mask would show.</summary>
/// <typeparam name="T">The code.</typeparam>
public sealed class CodeTextConverter<T>() : ValueConverter<T, string>(code => Write(code), text => Read(text))
    where T : struct, IEquatable<T>, ISpanParsable<T>, ISpanFormattable
{
    private static string Write(T code) => Stored.As(code, code.ToString("N", CultureInfo.InvariantCulture));

    private static T Read(string text) => T.Parse(text, CultureInfo.InvariantCulture);
}
