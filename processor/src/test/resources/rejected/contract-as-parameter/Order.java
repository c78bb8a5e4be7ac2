package market;

record Order(String goods, Buyer buyer) {}
