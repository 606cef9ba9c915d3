package org.jietong.rest.internal.docs;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serial;
import org.osgi.service.component.annotations.Component;

/** Leads whoever opens the bare address to what there is to see. */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.pattern=")
public final class FrontDoor extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/api/v1/docs");
        // Another page will stand here one day.
        response.setHeader("Cache-Control", "no-store");
    }
}
