using Buurtpreventie.Domain.Tests.Support;

namespace Buurtpreventie.Domain.Tests.Identity;

public sealed class Register_number_vectors
{
    private static readonly LocalDate AsOf = new(2026, 11, 21);

    public static TheoryData<string, bool, string, string, string> All
    {
        get
        {
            var data = new TheoryData<string, bool, string, string, string>();
            foreach (var row in Vectors.Read("register-numbers.csv"))
            {
                data.Add(row[0], row[1] == "true", row[2], row[3], row[4]);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Agree_with_the_library(string input, bool valid, string kind, string birthDate, string sex)
    {
        var accepted = NationalRegisterNumber.TryParse(input, out NationalRegisterNumber number) && number.IsPossibleOn(AsOf);

        Assert.Equal(valid, accepted);
        if (valid)
        {
            Assert.Equal(kind, number.Kind.ToString().ToUpperInvariant());
            Assert.Equal(sex, number.Sex.ToString()[..1]);
            Assert.Equal(birthDate.Replace("-00", "", StringComparison.Ordinal), Written(number.BirthDate));
        }
    }

    private static string Written(BirthDate date) => date.Precision == BirthDatePrecision.Unknown ? "" : date.ToString("N");
}
