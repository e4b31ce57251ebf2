using System.Text.Json.Nodes;

using AlumniCms.Syndication.Reading;

namespace AlumniCms.Syndication.Schema;

/// <summary>Describes what an offer pays.</summary>
internal static class JobPay
{
    /// <summary>The pay for a time, or null when amount, currency or time is not said.</summary>
    public static JsonObject? Of(PublicFields fields)
    {
        var unit = fields.Text("PayPeriod") switch
        {
            "hour" => "HOUR",
            "day" => "DAY",
            "month" => "MONTH",
            "year" => "YEAR",
            _ => null,
        };
        return unit is null ? null : Amount(fields)?.With("value", Range(fields).With("unitText", unit));
    }

    /// <summary>An amount that is paid once or altogether, or null.</summary>
    public static JsonObject? Sum(PublicFields fields) => Amount(fields) is { } amount && fields.Number("PayFrom") is { } from
        ? fields.Number("PayTo") is { } to && to > from
            ? amount.With("minValue", SchemaJson.Amount(from)).With("maxValue", SchemaJson.Amount(to))
            : amount.With("value", SchemaJson.Amount(from))
        : null;

    private static JsonObject? Amount(PublicFields fields) => fields.Number("PayFrom") is not null && fields.Text("Currency") is { } currency
        ? SchemaJson.Thing("MonetaryAmount").With("currency", currency)
        : null;

    private static JsonObject Range(PublicFields fields)
    {
        var from = fields.Number("PayFrom")!.Value;
        var range = SchemaJson.Thing("QuantitativeValue");
        return fields.Number("PayTo") is { } to && to > from
            ? range.With("minValue", SchemaJson.Amount(from)).With("maxValue", SchemaJson.Amount(to))
            : range.With("value", SchemaJson.Amount(from));
    }
}
