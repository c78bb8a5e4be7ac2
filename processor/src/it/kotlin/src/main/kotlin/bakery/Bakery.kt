package bakery

import dev.rondo.annotation.ActorContract
import dev.rondo.annotation.Sendable
import java.time.LocalDate
import java.util.concurrent.CompletionStage

// @start region="contract"
@ActorContract
interface Bakery {
    fun bake(batch: List<Bread>)

    /** To Java a list of `? extends Topping`, since classes implement it. */
    fun decorate(kind: String, toppings: List<Topping>)

    fun note(remark: String?)

    fun remarks(): List<String>

    fun stock(): Map<String, Int>

    fun cheapest(): Bread?

    @Throws(SoldOut::class)
    fun sell(kind: String): Receipt

    /** The ref is generated in the same run. */
    fun order(kind: String, customer: CustomerRef): CompletionStage<Receipt>
}
// @end

@ActorContract
interface Customer {
    fun call(receipt: Receipt): Int
}

/** To Java a final class with final fields. */
data class Bread(val kind: String, val cents: Long, val baked: LocalDate)

data class Receipt(val bread: Bread, val note: String?)

/** Java does not see that it is sealed. */
@Sendable
sealed interface Topping

data class Seeds(val grams: Int) : Topping

data object Glaze : Topping

class SoldOut(kind: String) : Exception("no $kind left")
