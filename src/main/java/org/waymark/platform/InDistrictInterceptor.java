package org.waymark.platform;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** After the transaction's own interceptor (platform before + 200): the setting lives and ends with the transaction. */
@Interceptor
@InDistrict
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class InDistrictInterceptor {
    private final Tenancy tenancy;
    private final CurrentDistrict current;

    @Inject
    InDistrictInterceptor(Tenancy tenancy, CurrentDistrict current) {
        this.tenancy = tenancy;
        this.current = current;
    }

    @AroundInvoke
    Object within(InvocationContext call) throws Exception {
        if (current.id() != null) {
            tenancy.enter(current.id());
        }
        return call.proceed();
    }
}
