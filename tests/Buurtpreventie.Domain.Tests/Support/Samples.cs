namespace Buurtpreventie.Domain.Tests.Support;

/// <summary>
/// Texts for every value object: as people and machines write it, at its borders, and wrong. No two texts of <see cref="Valid"/>
/// give the same value. Every person, number and address is made up.
/// </summary>
internal sealed record Samples(string[] Valid, string[] Invalid)
{
    private static readonly Samples Ids = new(
        ["01981f2e-0000-7000-8000-000000000001", "01981F2E000070008000000000000002", "{01981f2e-0000-7000-8000-000000000003}", "ffffffff-ffff-ffff-ffff-ffffffffffff"],
        ["", " ", "1", "00000000-0000-0000-0000-000000000000", "01981f2e-0000-7000-8000-00000000000", "01981f2e-0000-7000-8000-00000000000g", "01981f2e_0000_7000_8000_000000000001"]);

    private static readonly Dictionary<Type, Samples> All = new()
    {
        [typeof(Address)] = new(
            [
                "Kanaalstraat 12 bus 3, 3621 Rekem", "Kanaalstraat, 12A-14bis/0101, 3740 Bilzen-Hoeselt", " 12,  rue de l’Église\nB-1000 Bruxelles", "Sint-Jorisstraat z/n, 9050 gent",
                "Hauptstraße 7 Bfn A2, 4700 Eupen", $"{new string('é', 80)} 9999, 1332 Genval",
            ],
            [
                "", "Kanaalstraat 12", "Kanaalstraat, 3621 Rekem", "12, 3621 Rekem", "Kanaalstraat 12, 3621", "Kanaalstraat 12, 3621 Maastricht", "Kanaalstraat 12, 3629 Rekem",
                "Kanaalstraat 12, NL-6211 AB Maastricht", "Kanaal@straat 12, 3621 Rekem", "Kanaalstraat 12345, 3621 Rekem", "Kanaalstraat 12/!, 3621 Rekem",
                "Kanaalstraat\uD83D 12, 3621 Rekem", $"{new string('é', 81)} 1, 1332 Genval",
            ]),
        [typeof(BirthDate)] = new(
            ["1974-03-18", "1974-03", "1974", "unknown", "2000-02-29", "1850-01-01", "2199-12-31", " 1999-12-31 "],
            ["", "1849", "2200", "1974-13", "1974-00", "1974-03-00", "1974-02-30", "1900-02-29", "18/03/1974", "1974-3-18", "1974-03-1", "19740318", "Unknown", "----------", "１９７４"]),
        [typeof(CommandId)] = Ids,
        [typeof(DeclarationId)] = Ids,
        [typeof(EmailAddress)] = new(
            ["an.peeters@voorbeeld.be", " Jan@VOORBEELD.be ", "a@b.c", "o'neill+buurt@post.voorbeeld.be", "andré@école.be", $"{new string('a', 64)}@{new string('b', 186)}.be"],
            ["", "an", "an@", "@voorbeeld.be", "an@voorbeeld", "an@@voorbeeld.be", "an peeters@voorbeeld.be", "an@voorbeeld..be", "An <an@voorbeeld.be>", "an\uD800@voorbeeld.be", "an\0@voorbeeld.be", $"{new string('a', 65)}@b.be", $"a@{new string('b', 250)}.be"]),
        [typeof(GroupId)] = Ids,
        [typeof(LicencePlate)] = new(
            ["1-ABC-123", " 2 xyz 987 ", "ABC.124", "CD-AB-123", "AC-XY 123", "LÖ-A 1", "?BC*", "JEANKE", "0123456789"],
            ["", " - ", "?", "*-***-***", "1-ABC-12€", "1-ABC-123-4567", "АВС-123", "１-ABC-123", "1\0ABC"]),
        [typeof(MembershipId)] = Ids,
        [typeof(ReportId)] = Ids,
        [typeof(DoubtQueryId)] = Ids,
        [typeof(MobileNumber)] = new(
            ["0470 12 34 01", "+32 (0)455/00.00.00", "0032499999999", "+31 6 12345678", "+12025550123", "+35012345", "+880123456789012"],
            ["", "+", "0470 12 34 0", "0470 12 34 011", "02 234 56 78", "0412 34 56 78", "470123401", "+210123456", "0470 12 34 O1", "٠٤٧٠١٢٣٤٠١", "++32470123401", "+8801234567890123"]),
        [typeof(MunicipalityCode)] = new(["73042", " 10000 ", "99999"], ["", "7304", "730421", "07304", "7304a", "73 042", "-7304", "７３０４２"]),
        [typeof(NationalRegisterNumber)] = new(
            ["74.03.18-994.41", "85073003328", "40 00 00 953 81", "00000100364", "73/01/11-361-73"],
            ["", "74.03.18-994.14", "7403189944", "740318994411", "74.03.18-994.4x", "74.13.18-994.41", "74.02.30-994.41", "٧٤٠٣١٨٩٩٤٤١", "99999999999"]),
        [typeof(PersonId)] = Ids,
        [typeof(PersonName)] = new(
            ["Peeters, An", "  Van   den Broeck ,Jean-Pierre ", "D’Hondt, Éloïse", "'t Hooft, J.", "Петров, Иван", "शर्मा, राम", $"{new string('b', 80)}, {new string('a', 80)}"],
            ["", ",", "An Peeters", "Peeters,", ", An", "Peeters, An, Bea", "P3eters, An", "Peeters, An\u202E", "Peeters, \uD83D", "Peeters, 🤓", $"{new string('b', 81)}, An"]),
        [typeof(PoliceZoneCode)] = new(["5360", " 1000 ", "9999"], ["", "536", "53600", "0536", "536a", "5 360", "+536", "５３６０"]),
        [typeof(PostalCode)] = new(["3620", " 1000 ", "9999", "B-3650", "be 3690"], ["", "362", "36200", "0999", "362O", "3 620", "-3620", "３６２０", "B", "NL-3620"]),
        [typeof(RegisterNumberDigest)] = new(
            ["v1.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "v12._-8BAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4", "v2147483647.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"],
            ["", "v0.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "v1.AAAA", "1.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "v1.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "v1.+/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"]),
    };

    /// <summary>The samples of a value object.</summary>
    public static Samples Of(Type type) =>
        All.TryGetValue(type, out var samples) ? samples : throw new InvalidOperationException($"{type.Name} has no samples yet: add it to {nameof(Samples)}.");
}
