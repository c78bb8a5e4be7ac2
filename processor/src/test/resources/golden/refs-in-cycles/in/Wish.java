package market;

public record Wish(String goods, BuyerRef buyer) {}
