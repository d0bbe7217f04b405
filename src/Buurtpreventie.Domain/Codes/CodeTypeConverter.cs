using System.ComponentModel;
using System.Globalization;

namespace Buurtpreventie.Domain;

/// <summary>Between a code and text for configuration, model binding and grids; personal codes come out masked.</summary>
internal sealed class CodeTypeConverter<T> : TypeConverter
    where T : struct, ICode<T>
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? CodeText.Parse<T>(text) : base.ConvertFrom(context, culture, value);

    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is T code && destinationType == typeof(string)
            ? CodeText.ToString(code, code is IPersonal ? "M" : "N")
            : base.ConvertTo(context, culture, value, destinationType);
}
