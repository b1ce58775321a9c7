using { ResarcimientoService } from './service';
using from './compensaciones';

// What moves by acts alone is no client's to write, also not past a draft.
annotate ResarcimientoService.Incentivos with {
  codigo        @mandatory;
  nombre        @mandatory;
  clase         @mandatory @assert.target;
  lineaServicio @mandatory @assert.target;
  sede          @assert.target;
  centroCosto   @mandatory @assert.target;
  costoUnitario @mandatory @assert.range: [ 1, 100000000 ];
  vigenteDesde  @mandatory;
  vigenteHasta  @mandatory;
  diasBono      @mandatory @assert.range: [ 1, 730 ];
  existencias   @readonly;
  reservadas    @readonly;
  entregadas    @readonly;
};
annotate ResarcimientoService.Presupuestos with {
  centroCosto   @mandatory @assert.target;
  vigenteDesde  @mandatory;
  vigenteHasta  @mandatory;
  asignado      @mandatory @assert.range: [ 0, 100000000000 ];
  comprometido  @readonly;
  ejecutado     @readonly;
};
